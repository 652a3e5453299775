import type { Config, ExtractorName } from '../model/config.ts'
import { extractorNames } from '../model/config.ts'
import type { Sentence } from '../model/document.ts'
import { locate, overlaps, type Span } from '../model/span.ts'
import type { Finding, Note } from '../model/trace.ts'
import type { ExplainedChunk, ExplainedSentence, FoundMention, GaveWay, Matched, RuleAt } from './explanation.ts'
import { placesIn } from './look-up.ts'
import { nearMisses } from './near-misses.ts'
import { plainFields } from './plain-fields.ts'
import { explainReading } from './reading.ts'
import { reportingIn } from './reporting.ts'
import type { Home } from './rule-files.ts'
import { notesOf, type Read } from './traced-article.ts'

/** Kinds that are not looked for in every sentence. */
const GATED: readonly ExtractorName[] = ['casualties', 'dates']

type Match = Extract<Note, { readonly step: 'matched' }>

/** Says how one sentence was read, as far as it concerns the words that were asked for. */
export function explainSentence(
  read: Read,
  sentence: Sentence,
  asked: readonly Span[],
  config: Config,
  home: Home,
): ExplainedSentence {
  const { article, notes } = read
  const { start, end, index, region } = sentence
  const words = (span: Span) => locate(article.text, span.start, span.end)
  const at = (rule: string): RuleAt => ({ rule, file: home(rule) })
  const isAsked = (span: Span) => asked.some((one) => overlaps(one, span))
  const isHere = (span: Span) => overlaps(span, sentence)

  const matches = notesOf(notes, 'matched').filter((match) => match.sentence === index)
  const matched = ({ rule, value, groups, ...span }: Match): Matched => ({
    ...at(rule),
    ...words(span),
    groups: Object.fromEntries(groups.map(([name, group]) => [name, words(group).text])),
    value: value === null ? null : plainFields(value),
  })
  const matchOf = (finding: Finding) => matches.find((match) => isSame(match, finding))

  const found = mentionsOf(read)
    .filter(({ mention }) => isAsked(mention) && isHere(mention))
    .map(({ kind, mention }): FoundMention => {
      const match = matchOf(mention)
      const { rule, start, end, ...value } = mention
      const groups = match === undefined ? {} : matched(match).groups
      return { kind, ...at(rule), ...words({ start, end }), groups, value: plainFields(value) }
    })
  const gaveWay = notesOf(notes, 'settled')
    .filter(({ lost }) => isAsked(lost) && isHere(lost))
    .map(({ lost, to, why }): GaveWay => {
      const match = matchOf(lost)
      const finding =
        match === undefined ? { ...at(lost.rule), ...words(lost), groups: {}, value: null } : matched(match)
      return { ...finding, to: to === null ? null : { ...at(to.rule), ...words(to) }, why }
    })
  const awake = new Set(notesOf(notes, 'awake').flatMap((note) => (note.sentence === index ? [note.rule] : [])))
  const chunks = chunksOf(notes, index)
  const viewed = new Set(notesOf(notes, 'viewed').flatMap((note) => (note.sentence === index ? [note.kind] : [])))
  return {
    ...locate(article.text, start, end),
    region,
    reading: explainReading(article.text, sentence),
    chunks: chunks.map(({ kind, label, ...span }): ExplainedChunk => ({ kind, label, ...words(span) })),
    found,
    gaveWay,
    saidNo: matches
      .filter((match) => match.value === null && isAsked(match))
      .map((match) => ({ ...matched(match), why: match.why })),
    notLookedFor: GATED.filter((kind) => config.extractors.includes(kind) && !viewed.has(kind)),
    awake: [...awake].filter((rule) => !matches.some((match) => match.rule === rule)).map(at),
    nearMisses: nearMisses(wordsOf(sentence, chunks), awake, home),
    places: placesIn(read, asked.filter(isHere), config),
    reporting: reportingIn(read, sentence, home),
  }
}

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.start === b.start && a.end === b.end

/** Every mention of an article: as it is written where it is, else as its extractor found it. */
function mentionsOf({ article, notes }: Read): readonly { readonly kind: ExtractorName; readonly mention: Finding }[] {
  const written: Partial<Record<ExtractorName, readonly Finding[]>> = {
    dates: article.dates,
    places: article.places,
    casualties: article.casualties,
  }
  const found = notesOf(notes, 'found')
  return extractorNames.flatMap((kind) => {
    const own = written[kind] ?? found.filter((note) => note.kind === kind).map(({ mention }) => mention)
    return own.map((mention) => ({ kind, mention }))
  })
}

/** The chunks of a sentence, each once: dates are looked for twice, over words and over what these were read as. */
function chunksOf(notes: readonly Note[], index: number): readonly (Span & { kind: string; label: string })[] {
  const chunks = new Map<string, Span & { kind: string; label: string }>()
  for (const view of notesOf(notes, 'viewed')) {
    if (view.sentence !== index) continue
    for (const { label, start, end } of view.stretches)
      chunks.set(`${view.kind} ${label} ${start} ${end}`, { kind: view.kind, label, start, end })
  }
  return [...chunks.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What of a sentence may wake a rule. */
function wordsOf({ tokens }: Sentence, chunks: readonly { readonly label: string }[]): ReadonlySet<string> {
  return new Set([...tokens.map(({ lower }) => lower), ...chunks.map(({ label }) => `@${label}`)])
}
