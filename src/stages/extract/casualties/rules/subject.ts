import type { Match } from '../../../../text/pattern/pattern.ts'

/** Words at which what stands between is another clause: "a house burned and a man was killed". */
const JOINTS = /^(?:and|but|or|that|which|where|when|while|after|before|because|if|as|says|—)$/

/** Whether the words between the victims and the verb end in a way that gives the verb another subject. */
export function changesSubject({ groups }: Match): boolean {
  const gap = groups['gap']?.items
  return gap !== undefined && JOINTS.test(gap[gap.length - 1]?.lower ?? '')
}

/** Whether two harms are left open, "killed or wounded": nobody knows which. */
export function isEither({ around, to }: Match): boolean {
  return (
    around[to]?.lower === 'or' && /^(?:missing|injured|wounded|hurt|killed|dead)$/.test(around[to + 1]?.lower ?? '')
  )
}
