import {
  accounting,
  furtherOrdinals,
  moreAfter,
  moreWithin,
  moreWords,
  ownDeathSigns,
  toldBefore,
} from '../../../lexicon/en/tolls.ts'
import { anyVictims } from '../../../lexicon/en/victims.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { finderOf } from '../../../text/phrases.ts'
import { isHit } from '../setting/shots.ts'

const findAccount = finderOf(accounting)

/** Several figures that are counted side by side: two sides of a battle, or the dead of the first day and those who died since. */
export interface Sum {
  readonly first: Figure
  readonly total: number
  /** Whether one of the sides is counted at least, so that the sum is a floor. */
  readonly open: boolean
}

/**
 * Adds up the dead that a sentence, or the next one with "another two", counts side by side: "9 rebels were killed; one soldier was
 * also killed", "five were killed in Awaran and three in Kech".
 *
 * Figures that two sources give, or that a total sums up, are never added: they stand for the same people.
 */
export function sumsOf(document: Document, figures: readonly Figure[]): readonly Sum[] {
  const sums: Sum[] = []
  const isNote = document.sentences.length <= NOTE
  const isAdded = (run: readonly Figure[], figure: Figure, sentence: Sentence) =>
    run.length === 0 || isOwnLoss(run, figure) || areSides([...run, figure]) || (isNote && isMore(figure, sentence))
  let run: Figure[] = []
  let last: Sentence | null = null
  const close = () => {
    const [first] = run
    if (first !== undefined && run.length > 1) {
      const open = run.some(({ modifier }) => modifier === 'at-least')
      sums.push({ first, total: run.reduce((sum, { best }) => sum + (best ?? 0), 0), open })
    }
    run = []
  }
  for (const figure of figures) {
    const sentence = document.sentences[figure.sentence]
    if (sentence === undefined || !isCounted(figure)) continue
    const isNear = last === sentence || (isNote && last?.index === sentence.index - 1 && isMore(figure, sentence))
    if (!isNear || gives(sentence) || !isAdded(run, figure, sentence)) close()
    if (!gives(sentence)) run.push(figure)
    last = sentence
  }
  close()
  return sums
}

/** "had killed 11 of them and lost two soldiers": who lost is not who was killed. */
function isOwnLoss(run: readonly Figure[], { loss }: Figure): boolean {
  return loss === 'suffered' && run.every((one) => one.loss === 'inflicted')
}

/** A text of at most this many sentences gives no total of its own; a longer article adds up its figures itself. */
const NOTE = 4

const MORE = new RegExp(`\\b${alternatives(moreWords)}\\b`, 'i')
const MORE_AFTER = new RegExp(`^[\\s,]{0,2}${alternatives(moreAfter)}\\b`, 'i')
const MORE_WITHIN = new RegExp(`\\b${alternatives(moreWithin)}\\b`, 'i')
const NEXT_ONE = new RegExp(`^a ${alternatives(furtherOrdinals)}\\b`, 'i')

/** Whether words of a figure add it to the one before: "two more died", "one also died", "a third was killed". */
function isMore({ text, start, end, elliptic }: Figure, { text: whole, start: from }: Sentence): boolean {
  if (elliptic || MORE.test(text) || MORE_WITHIN.test(text)) return true
  return MORE_AFTER.test(whole.slice(end - from)) || NEXT_ONE.test(whole.slice(start - from))
}

/** The attacker's own death stands apart. */
const OWN_DEATH = new RegExp(`\\b${alternatives(ownDeathSigns)}\\b`, 'i')

/** Such a phrase stands for people mentioned before. */
const TOLD_BEFORE = new RegExp(`^${alternatives(toldBefore)}\\b`, 'i')

/** A number that is said in full of new people: no total, no single person who may have been counted before. */
function isCounted(figure: Figure): boolean {
  const { best, modifier, previous, text } = figure
  if (best === null || best === 0 || previous !== null || figure.toll) return false
  if (OWN_DEATH.test(text) || isHit(figure) || (best === 1 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text))) return false
  return (modifier === 'exact' || modifier === 'at-least') && !TOLD_BEFORE.test(text)
}

/** Whether every figure names its victims, and each names others. */
function areSides(figures: readonly Figure[]): boolean {
  if (figures.every(({ best }) => best === 1)) return false
  const names = figures.map(({ victims }) => victims?.text.toLowerCase() ?? null)
  return names.every((name) => name !== null && !anyVictims.has(name)) && new Set(names).size === names.length
}

/** Whether a sentence gives somebody's account or a total: its figures may be of the same people. */
function gives({ tokens }: Sentence): boolean {
  return tokens.some((_, i) => findAccount(tokens, i) !== null)
}
