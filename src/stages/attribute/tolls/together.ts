import { accounting } from '../../../lexicon/en/casualties/accounting.ts'
import type { CasualtyMention } from '../../../model/casualty.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Extracted } from '../../../model/stage.ts'
import { phraseFinder } from '../../../text/phrases.ts'
import { sentenceOf } from '../setting/clause.ts'
import { isShot } from '../setting/shots.ts'

const findAccount = phraseFinder([...accounting].map((phrase) => [phrase, true] as const))

/** Several figures that one sentence counts side by side: two sides of a battle. */
export interface Together {
  readonly first: CasualtyMention
  readonly total: number
  /** Whether one of the sides is counted at least, so that the sum is a floor. */
  readonly open: boolean
}

/**
 * Adds up the dead of different sides that a sentence names side by side: "9 rebels were killed; one soldier was also killed".
 *
 * Figures that two sources give, or that a total sums up, are never added: they stand for the same people.
 */
export function addedUp(extracted: Extracted, figures: readonly CasualtyMention[]): readonly Together[] {
  const bySentence = new Map<Sentence, CasualtyMention[]>()
  for (const figure of figures) {
    const sentence = sentenceOf(extracted, figure)
    if (sentence === null || !isCounted(figure)) continue
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), figure])
  }
  return [...bySentence].flatMap(([sentence, side]) => {
    const [first] = side
    if (first === undefined || side.length < 2 || !areSides(side) || gives(sentence)) return []
    const open = side.some(({ modifier }) => modifier === 'at-least')
    return [{ first, total: side.reduce((sum, { best }) => sum + (best ?? 0), 0), open }]
  })
}

/** The attacker's own death stands apart. */
const OWN_DEATH = /\b(?:himself|herself|own life|suicide|gunman|suspect|attacker|shooter|bomber)\b/i

/** A number that is said in full of new people: no total, no single person who may have been counted before. */
function isCounted({ best, modifier, rule, previous, text }: CasualtyMention): boolean {
  if (best === null || best === 0 || previous !== null || rule === 'casualties/toll') return false
  if (OWN_DEATH.test(text) || isShot({ rule }) || (best === 1 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text))) return false
  return (modifier === 'exact' || modifier === 'at-least') && !/^(?:he|she|the|his|her|those|these)\b/i.test(text)
}

/** Whether every figure names its victims, and each other ones. */
function areSides(figures: readonly CasualtyMention[]): boolean {
  if (figures.every(({ best }) => best === 1)) return false
  const names = figures.map(({ victims }) => victims?.text.toLowerCase() ?? null)
  return names.every((name) => name !== null && !ANYBODY.test(name)) && new Set(names).size === names.length
}

const ANYBODY = /^(?:people|persons|victims|dead|others)$/

/** Whether a sentence gives somebody's account or a total: its figures may be of the same people. */
function gives({ tokens }: Sentence): boolean {
  return tokens.some((_, i) => findAccount(tokens, i) !== null)
}
