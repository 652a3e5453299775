import type {
  ExplainedReporting,
  ExplainedSentence,
  FoundMention,
  GaveWay,
  Matched,
  NearMiss,
  RefusedMatch,
} from '../../explain/explanation.ts'
import type { Located, Span } from '../../model/span.ts'
import { colors } from './colors.ts'
import { explainedReading } from './explained-reading.ts'
import { lookedUp } from './looked-up.ts'
import { oneLine } from './one-line.ts'
import { ruleAt, section } from './section.ts'
import { withMarks } from './with-marks.ts'

/** How one sentence was read: its chunks, what was found in it, what gave way and what found nothing. */
export function explainedSentence(sentence: ExplainedSentence, asked: readonly Located[]): string {
  const { start, end, region, chunks, found, gaveWay, saidNo, awake, nearMisses, places, reporting, notLookedFor } =
    sentence
  const words = asked.map(({ text }) => `“${oneLine(text)}”`).join(' … ')
  const kinds = [...new Set(chunks.map(({ kind }) => kind))]
  const blocks = [
    section(`Sentence, characters ${start} to ${end} (${region})`, [`  ${marked(sentence, asked)}`]),
    explainedReading(sentence),
    section(
      'Chunks that the rules of each kind see',
      kinds.map((kind) => `  ${kind.padEnd(11)}${chunked(sentence, kind)}`),
    ),
    found.length === 0 ? colors.bold(`Nothing was found at ${words}.`) : section('Found', found.flatMap(mention)),
    notLookedFor.length === 0
      ? ''
      : `Not looked for, since the sentence has no word that any of their rules needs: ${notLookedFor.join(', ')}`,
    section('Gave way', gaveWay.flatMap(lost)),
    section('Matched, but its reading said no', saidNo.flatMap(no)),
    section('Reporting events', reporting.flatMap(event)),
    section(
      'Names of places',
      places.map((place) => indented(lookedUp(place))),
    ),
    section(
      'Tried, but matched nowhere in the sentence',
      awake.map((at) => `  ${ruleAt(at)}`),
    ),
    found.length > 0 ? '' : section('Not tried, for want of one word', nearMisses.map(asleep)),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** The sentence with the words that were asked for set off, by brackets too, which a pipe keeps. */
function marked({ text, start }: Located, asked: readonly Span[]): string {
  return withMarks(
    text,
    asked.flatMap((span) => [
      { at: span.start - start, mark: '[' },
      { at: span.end - start, mark: ']' },
    ]),
  )
}

/** The sentence with the chunks of one kind in braces, each with its label. */
function chunked({ text, start, chunks }: ExplainedSentence, kind: string): string {
  const own = chunks.filter((chunk) => chunk.kind === kind)
  return withMarks(
    text,
    own.flatMap((chunk) => [
      { at: chunk.start - start, mark: '{' },
      { at: chunk.end - start, mark: `}${chunk.label}` },
    ]),
  )
}

/** Fields of a mention that add nothing to the rest. */
const SILENT = new Set(['text', 'paragraph', 'parts', 'alternatives', 'admin1', 'marks', 'where', 'when'])

/** The fields of a value that say something, in one line: "effect killed, best 12". */
function fields(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .flatMap(([key, one]) => {
      if (SILENT.has(key) || one === null || one === false || (Array.isArray(one) && one.length === 0)) return []
      const said = typeof one === 'object' ? inner(one) : one === true ? '' : oneLine(String(one))
      return [`${key} ${said}`.trimEnd()]
    })
    .join(', ')
}

/** A value within a value: "(text firefighters, group rescuers)". */
function inner(value: object): string {
  if (Array.isArray(value)) return JSON.stringify(value)
  const told = Object.entries(value).filter(([, one]) => one !== null)
  return `(${told.map(([key, one]) => `${key} ${typeof one === 'object' ? JSON.stringify(one) : oneLine(String(one))}`).join(', ')})`
}

const groupsOf = (groups: Matched['groups']): string =>
  Object.entries(groups)
    .map(([name, words]) => `${name} “${oneLine(words)}”`)
    .join(', ')

function mention({ kind, text, groups, value, ...at }: FoundMention): string[] {
  const read = groupsOf(groups)
  return [
    `  ${kind.padEnd(11)}“${oneLine(text)}”  ${ruleAt(at)}`,
    ...(read === '' ? [] : [`             read from ${read}`]),
    `             ${fields(value)}`,
  ]
}

function lost({ text, to, why, ...at }: GaveWay): string[] {
  const winner = to === null ? '' : ` to “${oneLine(to.text)}” of ${to.rule}`
  return [`  “${oneLine(text)}”  ${ruleAt(at)}`, `    gave way${winner}: ${why}`]
}

function no({ text, groups, why, ...at }: RefusedMatch): string[] {
  const read = groupsOf(groups)
  return [
    `  “${oneLine(text)}”  ${ruleAt(at)}`,
    ...(read === '' ? [] : [`    with ${read}`]),
    ...(why === null ? [] : [`    said no: ${why}`]),
  ]
}

function event({ text, by, subjects, asked }: ExplainedReporting): string[] {
  const quoted = (some: readonly Located[]) => some.map((one) => `“${oneLine(one.text)}”`).join(' and ')
  const no = new Map(asked.flatMap(({ content, rule, why }) => (content === null ? [[rule, why] as const] : [])))
  const gave = asked.some(({ content }) => content !== null)
  return [
    by === null
      ? `  “${oneLine(text)}”  has no subject, and reports nothing`
      : `  “${oneLine(text)}”  ${by}${subjects.length === 0 ? '' : `, of ${quoted(subjects)}`}`,
    ...asked.flatMap(({ content, ...at }) => (content === null ? [] : [`    gave ${quoted(content)}  ${ruleAt(at)}`])),
    ...(no.size === 0 ? [] : [`    ${gave ? 'tried first, did not hold' : 'reports nothing; tried'}:`]),
    ...Array.from(no, ([rule, why]) => `      ${rule}${why === null ? '' : `: ${why}`}`),
  ]
}

/** A word, or what a rule's notation for one means: "#" is any number in figures. */
function wordOrNumber(word: string): string {
  if (word.startsWith('#')) return 'a number in figures'
  return word.startsWith('@') ? `a ${word.slice(1)} chunk` : word
}

const asleep = ({ words, ...at }: NearMiss): string =>
  `  ${ruleAt(at)}\n    would be tried with one of: ${words.map(wordOrNumber).join(', ')}`

const indented = (text: string): string => text.replace(/^/gm, '  ')
