import { evidenceOf } from '../../../../confidence/probability.ts'
import { plainVerbs } from '../../../../lexicon/en/saying.ts'
import type { Report } from '../../../../model/quotation.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Draft } from '../content/drafts.ts'
import { isWord } from '../stream/chunk-words.ts'
import { isOf, NO_WORD, THAT } from '../stream/words.ts'
import type { Unweighed } from '../who/speaking.ts'

const PLAIN = numberSet(plainVerbs)
/** Content of fewer chunks than this is short: "no", "so". */
const SHORT = 3
/** From this many people named shortly before on, a pronoun has many who may be meant. */
const MANY = 3

/**
 * What speaks for or against a report: the relation that found its content, the verb, the form, and who speaks.
 *
 * The names are those of `src/confidence/weights.ts`, where `scripts/fit-confidence.ts` writes down how much each weighs.
 */
export function evidenceOfClaim(draft: Draft, speakers: readonly Unweighed[], form: Report['form']): string[] {
  const { rule, event, stretches, passage } = draft
  const found = [rule, evidenceOf('form', form)]
  const [first] = speakers
  found.push(first === undefined ? 'nobody' : evidenceOf(first.kind, first.basis))
  if (first !== undefined && first.name === null) found.push('no name')
  if (draft.sort === 'clause') found.push(...evidenceOfVerb(draft, form))
  if (event?.order === 'shared') found.push('shared subject')
  if (event?.verb?.use === 'infinitive') found.push('infinitive')
  if (event?.verb?.verb.quoteOnly) found.push('verb of quotations')
  const [stretch] = stretches
  if (stretch !== undefined && stretch.to - stretch.from < SHORT && form === 'indirect') found.push('short')
  if (passage.paragraph.region === 'title') found.push('title')
  return found
}

/** Of a clause after its verb: surer after "said" than after other verbs, and after "that". */
function evidenceOfVerb({ event, passage, stretches }: Draft, form: Report['form']): string[] {
  const from = stretches[0]?.from ?? 0
  const plain = isOf(PLAIN, event?.verb?.verb.word ?? NO_WORD) ? 'plain verb' : 'other verb'
  const that = isWord(passage.chunks[from - 1], THAT) ? evidenceOf(plain, 'that') : plain
  return form === 'indirect' ? [that] : [that, evidenceOf(plain, 'quoted')]
}

/**
 * What speaks for or against one speaker of a report.
 *
 * @param rivals how many people are named shortly before a pronoun.
 */
export function evidenceOfSpeaker(draft: Draft, speaker: Unweighed, rivals: number): string[] {
  const { event, rule } = draft
  const found = [rule, evidenceOf(speaker.kind, speaker.basis)]
  if (speaker.name === null) found.push(evidenceOf(speaker.basis, 'without a name'))
  if (speaker.basis === 'pronoun' && speaker.name !== null)
    found.push(rivals < MANY ? evidenceOf(String(rivals), 'may be meant') : 'many may be meant')
  if (event !== null && event.subjects[0]?.mention === null) found.push('unknown noun')
  if (event?.order === 'shared') found.push('shared subject')
  if (event?.by === 'according') found.push('according to')
  if (draft.sort === 'clause' && !isOf(PLAIN, event?.verb?.verb.word ?? NO_WORD)) found.push('other verb')
  return found
}
