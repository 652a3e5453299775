import type { ExplainedSentence, ReadApposition, ReadChunk, ReadClause } from '../../explain/explanation.ts'
import type { Located } from '../../model/span.ts'
import { colors } from './colors.ts'
import { oneLine } from './one-line.ts'
import { section } from './section.ts'
import { withMarks } from './with-marks.ts'

/** The one reading of a sentence: its phrases in brackets, each with its label; its clauses and appositions under it. */
export function explainedReading({
  text,
  start,
  reading: { chunks, clauses, appositions },
}: ExplainedSentence): string {
  const phrases = chunks.filter(({ noun, verb }) => noun !== null || verb !== null)
  if (phrases.length === 0) return ''
  const line = withMarks(
    text,
    phrases.flatMap((chunk) => [
      { at: chunk.start - start, mark: '[' },
      { at: chunk.end - start, mark: `]${labelOf(chunk)}` },
    ]),
  )
  const isDoubtful = [...phrases, ...clauses, ...appositions].some(({ sure }) => !sure)
  return section(`The sentence as read${isDoubtful ? ' (? where the words allow another reading)' : ''}`, [
    `  ${line}`,
    ...clauses.map((clause) => clauseLine(clause, chunks)),
    ...appositions.map(appositionLine),
  ])
}

/** "person" of a noun phrase, "name:organization" of a name, "verb?" of a verb that may be read otherwise. */
function labelOf({ type, noun, sure }: ReadChunk): string {
  const known = noun === null || noun.class === 'unknown' || type === 'number' ? '' : `:${noun.class}`
  return `${type}${known}${sure ? '' : '?'}`
}

function clauseLine(
  { kind, verb, subject, object, agent, prepositional, sure }: ReadClause,
  chunks: readonly ReadChunk[],
) {
  const group = chunks.find(({ start }) => start === verb.start)?.verb ?? null
  const parts = [
    subject.length === 0 ? '(no subject)' : listed(subject),
    `${oneLine(verb.text)}${group === null ? '' : ` (${formOf(group)})`}`,
    ...(object.length === 0 ? [] : [listed(object)]),
    ...(agent === null ? [] : [`by ${oneLine(agent.text)}`]),
  ]
  const beside = prepositional.map(({ preposition, text }) => `${preposition} ${oneLine(text)}`)
  return `  ${labelled(kind, sure)}${parts.join(' – ')}${beside.length === 0 ? '' : colors.dim(` | ${beside.join(' | ')}`)}`
}

const appositionLine = ({ first, second, sure }: ReadApposition): string =>
  `  ${labelled('apposition', sure)}${oneLine(first.text)} = ${oneLine(second.text)}`

const labelled = (label: string, sure: boolean): string => `${label}${sure ? '' : '?'}`.padEnd(15)

const listed = (some: readonly Located[]): string => some.map(({ text }) => oneLine(text)).join(' + ')

/** "kill, passive, past perfect" of "had been killed". */
function formOf({
  lemma,
  particle,
  voice,
  tense,
  mood,
  perfect,
  progressive,
  negated,
  modal,
}: NonNullable<ReadChunk['verb']>) {
  const time = [tense, perfect ? 'perfect' : '', progressive ? 'progressive' : ''].filter(Boolean).join(' ')
  return [
    particle === null ? lemma : `${lemma} ${particle}`,
    voice === 'passive' ? voice : '',
    time,
    mood === 'finite' ? '' : mood,
    modal === null ? '' : `with “${modal}”`,
    negated ? 'negated' : '',
  ]
    .filter(Boolean)
    .join(', ')
}
