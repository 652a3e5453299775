import { readIsoDay } from '../../../english/calendar.ts'
import type { Anchor } from '../../../model/anchor.ts'
import type { Document } from '../../../model/document.ts'
import type { FoundDate } from '../../../model/found-date.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { anchorOf } from '../../../text/anchored.ts'
import { gather } from '../../../text/gather.ts'
import type { Extractor } from '../extractor.ts'
import { findDates } from './find.ts'
import type { Meaning } from './meaning.ts'
import { isBearer, monthsAsNames } from './months-as-names.ts'
import { memoryOf } from './resolve/anchors.ts'
import { isHistory } from './resolve/history.ts'
import { resolve, type Value } from './resolve/resolve.ts'
import { tenseAround } from './resolve/tense.ts'

/** "a year earlier", "the previous day" is a look aside: what follows is counted from where the text was before. */
function looksBack(meaning: Meaning): boolean {
  if (meaning.kind === 'day-part') return meaning.on !== null && looksBack(meaning.on)
  if (meaning.kind === 'adjacent') return meaning.side < 0
  if (meaning.kind === 'context') return meaning.offset < 0
  return meaning.kind === 'shift' && meaning.direction < 0
}

/** What each sentence says about time, apart from names of people. */
export function datesBySentence({
  sentences,
  trace,
}: Pick<Document, 'sentences' | 'trace'>): readonly (readonly Found<Meaning>[])[] {
  const borne = monthsAsNames(sentences)
  const mayStamp = sentences.filter(isPointed).length >= STAMPS
  return sentences.map((sentence) => {
    if (!mayStamp && isPointed(sentence)) return []
    return findDates(sentence, trace).filter((date) => {
      const isName = isBearer(date, borne)
      if (isName) trace?.note({ step: 'settled', lost: date, to: null, why: 'somebody bears it as a name' })
      return !isName
    })
  })
}

/** One line "14.50" may be a price; a live blog has several, each the time of an entry. */
const STAMPS = 2

const isPointed = ({ text }: Document['sentences'][number]): boolean => text.length === 5 && /^\d\d\.\d\d$/.test(text)

/** Finds the dates of a text, then resolves them from front to back, since later dates depend on earlier ones. */
export const dates: Extractor<FoundDate> = {
  name: 'dates',
  extract: (document: Document) => {
    const { article, sentences } = document
    const found = datesBySentence(document)
    const publication = article.published === null ? null : readIsoDay(article.published)
    const memory = memoryOf(
      article,
      isHistory(
        found.flatMap((dates) => dates.map(({ value }) => value)),
        publication,
      ),
    )
    return gather(sentences, (sentence, at) =>
      (found[at] ?? []).map(({ start, end, rule, value: meaning }) => {
        const anchors = memory.recall(sentence, tenseAround(sentence, { start, end }))
        const { value, period } = resolve(meaning, anchors)
        if (period !== null && !looksBack(meaning)) {
          const dated = value.basis === 'explicit' || value.basis === 'inherited'
          memory.speak(sentence, period, { dated, timex: value.timex })
        }
        return dateAt(article.text, start, end, value, rule, anchorOf(sentence, { start, end }))
      }),
    )
  },
}

const dateAt = (
  text: string,
  start: number,
  end: number,
  value: Value,
  rule: string,
  { sentence, tokens }: Anchor,
): FoundDate => ({
  text: text.slice(start, end),
  start,
  end,
  type: value.type,
  timex: value.timex,
  parts: value.parts,
  from: value.from,
  to: value.to,
  precision: value.precision,
  approximate: value.approximate,
  ambiguous: value.ambiguous,
  basis: value.basis,
  rule,
  sentence,
  tokens,
})
