import { ofKind } from '../../../english/phrases/group.ts'
import { effectWords } from '../../../english/phrases/harm.ts'
import { type Chunk, type Clause, readSentence } from '../../../english/reading/reading.ts'
import type { Span } from '../../../model/span.ts'
import { unheard } from '../../../rules/no.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Capture, Item, Match, View } from '../../../text/pattern/pattern.ts'
import type { Figure } from './figure.ts'
import { told } from './rules/told.ts'

/** Phrases of whom a clause may tell; names and pronouns are read where they stand next to the verb. */
const telling = ofKind('counted', 'one', 'weak')

/**
 * The figures that only the clauses of the sentence tell: of "The guard who was hit on Friday died on Saturday" the guard's death.
 *
 * To read a sentence costs more than all patterns do, so it is done only where a verb of harm and people before it have come to
 * nothing by them.
 *
 * @param order of the rule among all, after those that found figures by patterns
 */
export function toldByClauses(view: View, found: readonly Found<Figure>[], order: number): readonly Found<Figure>[] {
  const { sentence, items } = view
  const verb = items.findLastIndex((item) => isHarm(item) && !isRead(found, item))
  if (verb < 0 || !items.some((item, i) => i < verb && isTold(item))) return NONE
  const figures: Found<Figure>[] = []
  for (const clause of readSentence(sentence).clauses) {
    const at = items.findIndex(({ end }) => end === sentence.tokens[clause.verb.verb?.head ?? -1]?.end)
    const item = items[at]
    if (item === undefined || !mayTell(clause, item) || !isHarm(item) || isRead(found, item)) continue
    const people = clause.subject.map((chunk) => toldIn(view, chunk))
    // "three people and more": how many there were in all is not said
    if (people.includes(null)) continue
    for (const who of new Set(people)) {
      if (who === null) continue
      const match = matchOf(view, who, item)
      const value = told.read({ match, clause }, unheard)
      if (value !== null) figures.push({ start: match.start, end: match.end, rule: told.id, order, value, match })
    }
  }
  return figures
}

/** The people whom a subject means: those of its noun phrase, else of one that surely means the same, as in "Ada Holt, a nurse who …". */
function toldIn(view: View, subject: Chunk): Item | null {
  const own = headOf(view, subject)
  if (own !== null || subject.type !== 'name') return own
  const same = readSentence(view.sentence).appositions.find(({ first, sure }) => sure && first === subject)
  return same === undefined ? null : headOf(view, same.second)
}

/** The people who are the head of a noun phrase, none in "the boy's name"; "his friend Ada Holt" goes by the friend. */
function headOf({ sentence, items }: View, { noun, start }: Chunk): Item | null {
  const head = sentence.tokens[noun?.head ?? -1]?.start ?? start
  const holding = (at: number) => items.find((item) => isTold(item) && item.start <= at && at < item.end) ?? null
  return holding(head) ?? (noun?.name === null ? null : holding(start))
}

const NONE: readonly Found<Figure>[] = []

/** Only what surely happened: a finite verb without a modal; "died" is one wherever it stands. */
function mayTell({ sure, verb: { verb } }: Clause, { lower }: Item): boolean {
  if (verb?.mood !== 'finite' || verb.modal !== null) return false
  return sure || !(effectWords.participles.has(lower) || effectWords.verbs.has(lower))
}

const isHarmWord = oneOf([...effectWords.participles, ...effectWords.intransitives])

const isHarm = (item: Item): boolean => isHarmWord(item) && item.label === null

const isTold = ({ label }: Item): boolean => telling.has(`@${label}`)

const isRead = (found: readonly Found<Figure>[], { start }: Span): boolean =>
  found.some((figure) => figure.start <= start && start < figure.end)

/** A match as a pattern would have made it, from the phrase to the verb. */
function matchOf({ sentence, items }: View, who: Item, verb: Item): Match {
  const [from, to] = [items.indexOf(who), items.indexOf(verb) + 1]
  const capture = (part: readonly Item[]): Capture => {
    const [start, end] = [part[0]?.start ?? 0, part[part.length - 1]?.end ?? 0]
    return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start), items: part }
  }
  const { start, end, text, items: inside } = capture(items.slice(Math.min(from, to - 1), to))
  return {
    start,
    end,
    text,
    items: inside,
    sentence,
    groups: { who: capture([who]), verb: capture([verb]) },
    around: items,
    from,
    to,
  }
}
