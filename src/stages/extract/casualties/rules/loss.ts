import { type Group, groupOf } from '../../../../english/phrases/group.ts'
import { kin, perpetrators } from '../../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'

const isPerpetrator = oneOf(perpetrators)

/** Groups whose loss in a fight is their death: "lost two soldiers". */
const FIGHTERS: ReadonlySet<string> = new Set(['soldiers', 'militants', 'combatants', 'police'])

/** How many words after the people may say how they were lost. */
const MANNER_REACH = 4

/** Whether a loss may be something else: "lost his son in a custody battle", "lost two soldiers to desertion". */
function isOtherLoss({ around, to }: Match): boolean {
  return around.slice(to, to + MANNER_REACH).some(({ lower }) => /^(?:custody|to|at|sight|contact|touch)$/.test(lower))
}

/** "lost two soldiers"; "lost 25 men" where a force is the subject: "the rebels", "the clash cost the army". */
function isOwnLoss({ around, from, groups }: Match, { victims, kind, head, attribute }: Group): boolean {
  if (groups['by']?.text.startsWith('bur') || kind === 'zero') return false
  if (FIGHTERS.has(victims?.group ?? '') && kind === 'counted') return true
  const side = groups['side'] !== undefined || isPerpetrator(around[from - 1]) || helped(around, from)
  return side && (/^(?:men|people|members|others|lives|dead)$/.test(head) || attribute === 'killed')
}

/** "the rebels have lost": the force stands before its auxiliary. */
function helped(around: readonly Item[], from: number): boolean {
  const [noun, helper] = [around[from - 2], around[from - 1]]
  return /^(?:has|have|had)$/.test(helper?.lower ?? '') && isPerpetrator(noun)
}

/** "buried 12 victims". */
function isBurial({ groups }: Match, { head }: Group): boolean {
  return /^bur/i.test(groups['by']?.text ?? '') && /^(?:victims|dead|bodies|corpses)$/.test(head)
}

function isPast({ groups }: Match): boolean {
  return /^(?:lost|buried)$/.test(groups['by']?.text.toLowerCase() ?? '')
}

function isKin({ head, kind }: Group): boolean {
  return kin.has(head) && (kind === 'one' || kind === 'counted')
}

export const bereaved: PatternRule<Figure> = {
  id: 'casualties/bereaved',
  pattern: tokens(
    '((?<by> lost|lose|loses|losing|buried) (?<who> :people) | (?<by> cost|costing) the (?<side> :force) (?<who> :people))',
    { ...classes, force: perpetrators },
  ),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    if (group === null) return null
    if (isOtherLoss(match)) return no('it may be lost otherwise, as in a custody battle')
    return (isKin(group) && isPast(match)) || isBurial(match, group) || isOwnLoss(match, group)
      ? figureOf(match, 'killed', no, { loss: 'suffered' })
      : no('neither relatives nor fighters of one’s own are lost')
  },
  examples: [
    ['She {lost her husband and two grandsons} in the slide.', { effect: 'killed', best: 3 }],
    ['Residents {buried 12 victims} of the raid.', { effect: 'killed', best: 12 }],
    ['The army {lost two soldiers}.', { effect: 'killed', best: 2 }],
    ['The rebels {lost 25 men}.', { effect: 'killed', best: 25 }],
    ['The clash {cost the rebels 25 men}.', { effect: 'killed', best: 25 }],
  ],
  rejects: [
    'He lost his wife to a rival.',
    'The party lost 25 members to a rival.',
    'It cost the club two players.',
    'The firm lost 12 workers.',
    'They lost two players.',
  ],
}
