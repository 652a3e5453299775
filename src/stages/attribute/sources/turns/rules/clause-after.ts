import { conditions, questionOpeners } from '../../../../../lexicon/en/grammar.ts'
import { handingVerbs, showingVerbs } from '../../../../../lexicon/en/saying.ts'
import { unheard } from '../../../../../rules/no.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import type { Stretch } from '../../content/content.ts'
import type { ReportingEvent } from '../../saying/reporting-event.ts'
import { reportsNothing } from '../../saying/rules/reports-nothing.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { isOf, isSubordinator, NO_WORD, THAT, THE, WHEN } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

const SHOWING = numberSet(showingVerbs)
const HANDING = numberSet(handingVerbs)
const CONDITIONS = numberSet(conditions)
const OPENS_CONTENT = numberSet(questionOpeners)

export const clauseAfter: Relation = {
  id: 'sources/clause-after',
  gives: 'clause',
  read: (around, no) => {
    const { chunks, event, content: start } = around
    const verb = event.verb?.verb
    if (start === null || verb === undefined) return no('nothing that may be content follows it')
    if (event.order === 'after') return no('its subject follows it')
    const end = around.contentEnd(start.at)
    // "When a reporter asked if he would resign, he left": the content ends with its clause.
    const to = isSubordinate(chunks, event) ? firstComma(chunks, start.at, end) : end
    if (verb.quoteOnly && !start.sure && !shown(event) && !holdsQuotedWords(chunks, event, { from: start.at, to }))
      return no('a verb like this reports quotations only')
    if (verb.quoteOnly && isWord(chunks[start.at], WHEN)) return no('it only tells when he did it')
    if (isOneOf(chunks[event.from - 1], CONDITIONS) && event.order === 'before')
      return no('it stands under a condition')
    const sure = isWord(chunks[start.at - 1], THAT) || isOneOf(chunks[start.at], OPENS_CONTENT)
    if (isWord(chunks[event.from - 1], WHEN) && event.order === 'before' && !sure)
      return no('it only tells when something else was')
    if (event.verb?.use === 'infinitive' && !start.sure && verb.stance === 'says')
      return no('it is an infinitive without “that”')
    const nothing = reportsNothing.find(({ read }) => read({ chunks, event, content: start.at }, unheard) !== null)
    if (nothing !== undefined) return no(`it reports nothing, by ${nothing.id}`)
    const enough = start.sure || !verb.clause || isNumber(chunks[start.at]) ? 1 : 2
    return to - start.at < enough ? no('too little follows it') : one(start.at, to)
  },
  examples: [
    'Hill said {the bridge was closed}.',
    'The minister told reporters that {nobody was hurt}.',
    'The report noted {the use of drones}, and urged {restraint}.',
    'As the Harbour Trust reported that {payments rose late}, the banks were shut.',
    'Aid groups say {at least 60 people died}; the government says {12}.',
    'The mayor told his aides {to find a new site}.',
    'Hill claimed — without giving evidence — that {they fired first}.',
    'When a reporter asked the mayor {if he would resign}, he left.',
    'The institute said in its report, {the slope is not safe}.',
    'Officials said on Saturday, {about 20 houses were lost}.',
    'Hugh Hill advised residents of the valley {to stay at home}.',
    'The union confirmed on Twitter {they were going home}.',
    'Hill attacked {the plan as “a gift to thieves”}.',
  ],
  rejects: [
    'The bridge is closed, Hill said on Monday.',
    'Hill attacked the plan.',
    'Hill laughed when he was told of the plan.',
    'Hill left on Monday, a day after the bridge was closed.',
  ],
}

/** Whether the saying only leads up to its sentence: "When a reporter asked if", "As the trust reported that". */
function isSubordinate(chunks: readonly PassageChunk[], { from, order }: ReportingEvent): boolean {
  const opener = isWord(chunks[from - 1], THE) ? from - 2 : from - 1
  if (isWord(chunks[opener], WHEN)) return true
  const opens = chunks[opener - 1] === undefined || chunks[opener - 1]?.type === 'stop'
  return order === 'before' && opens && isSubordinator(chunks[opener]?.free ?? NO_WORD)
}

function firstComma(chunks: readonly PassageChunk[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(chunks[i])) return i
  return to
}

/** A document shows what it says: "The records show". */
const shown = ({ verb, subjects }: ReportingEvent): boolean =>
  isOf(SHOWING, verb?.verb.word ?? NO_WORD) && subjects[0]?.mention?.kind === 'document'

/** Words in marks make a report of what a verb like "attack" has after it: "attacked Hill for “the noise” of his campaign". */
const holdsQuotedWords = (chunks: readonly PassageChunk[], { verb }: ReportingEvent, { from, to }: Stretch): boolean =>
  !isOf(HANDING, verb?.verb.word ?? NO_WORD) &&
  chunks.slice(from, to).some((chunk) => chunk.type === 'word' && chunk.quoted && /\p{L}/u.test(chunk.text))

const isNumber = (chunk: PassageChunk | undefined): boolean => chunk?.type === 'word' && /^\d/.test(chunk.text)
