import { contrasts, finiteBe, indefiniteArticles, subjectRelatives } from '../../../../../lexicon/en/grammar.ts'
import { organizationNouns } from '../../../../../lexicon/en/people.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isPhrase, openingAt } from '../../content/asides.ts'
import { type Stretch, trimEnd } from '../../content/content.ts'
import type { Surroundings } from '../../content/surroundings.ts'
import { sentenceEnd } from '../../saying/sentence-bounds.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { COLON, isAuxiliaryWord, SEMICOLON, THAT } from '../../stream/words.ts'
import type { Relation } from './relation.ts'

const CONTRASTS = numberSet(contrasts)
/** Forms of be, which lead on to what follows the source. */
const LINKS = numberSet(finiteBe)
const RELATIVES = numberSet(subjectRelatives)
/** How many chunks away the comma after a source that opens its sentence may be. */
const FARTHEST_COMMA = 30

export const accordingToSource: Relation = {
  id: 'sources/according-to',
  read: (around, no) => {
    const { chunks, event, owned } = around
    if (event.by !== 'according') return no('it is not “according to”')
    // After a semicolon or a colon another clause begins.
    const opens = isWord(chunks[event.from - 1], SEMICOLON) || isWord(chunks[event.from - 1], COLON)
    const start = opens ? event.from : around.start
    // "reported that, according to the mayor, …": what stands before is the saying of somebody else.
    const within = isComma(chunks[event.from - 1]) && isWord(chunks[event.from - 2], THAT)
    if (event.from > start + 1 && !within) {
      // Somebody else is quoted before it; the one it names only passed that on.
      if (chunks.slice(start, event.from).some((chunk) => chunk.type === 'quotation' && owned(chunk)))
        return no('the quotation before it is somebody else’s')
      const before = { from: openingAt(chunks, start), to: trimEnd(chunks, start, event.from) }
      if (before.to <= before.from) return no('nothing stands before it')
      if (isOneOf(chunks[before.to - 1], LINKS)) {
        const rest = afterSource(around)
        return rest === null ? no('the clause before it has no end') : [before, rest]
      }
      if (!isPhrase(chunks, before)) return [before]
      const after = afterSource(around)
      return after === null ? [before] : [before, after]
    }
    const after = afterSource(around)
    return after === null ? no('no comma or colon follows the source') : [after]
  },
  examples: [
    'According to the mayor, {the bridge is closed}.',
    '{The bridge is closed}, according to police in Leeds.',
    'According to the council, which met in May, {the bridge is closed}.',
    'According to Bridge Watch, a Leeds-based monitoring group, {the bridge is closed}.',
    'According to the mayor, {the bridge is closed}, while police said it is open.',
    '{On Sunday in Leeds}, according to the mayor, {the bridge was closed}.',
    '{One child was}, according to the fire service, {among the dead}.',
    'The bridge is closed; according to the mayor, {it may open in May}.',
    'It did not go unseen: According to the mayor, {the bridge is closed}.',
  ],
  rejects: ['The work went according to plan.', '“We lost,” said Hugh Hill, according to the Courier.'],
}

/** The clause after a source, which a comma or a colon ends. */
function afterSource(around: Surroundings): Stretch | null {
  const { chunks, event, all } = around
  const contrasting = all.map((other, at) => (isOneOf(chunks[at - 1], CONTRASTS) ? other : undefined))
  for (let i = event.to; i < sentenceEnd(chunks, event.at) && i - event.to < FARTHEST_COMMA; i++) {
    // "according to the commission, which met in May, ..."
    if (isComma(chunks[i]) && isOneOf(chunks[i + 1], RELATIVES)) continue
    const told = isComma(chunks[i]) ? bodyToldEnd(chunks, i + 1) : null
    if (told !== null) {
      i = told - 1
      continue
    }
    if (!isComma(chunks[i]) && !isWord(chunks[i], COLON)) continue
    const to = around.contentEnd(i + 1, contrasting)
    return to > i + 1 ? { from: i + 1, to } : null
  }
  return null
}

/** What a body is takes at most this many chunks: "an independent war monitor that is based in Oslo". */
const LONGEST_BODY = 14

/**
 * Where the apposition ends that tells what body a source is, at the comma after it: "an Oslo-based think tank"; null where none begins.
 */
function bodyToldEnd(chunks: readonly PassageChunk[], from: number): number | null {
  let before = ''
  let body = false
  for (let i = from; i - from < LONGEST_BODY; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop' || chunk.type === 'verb' || chunk.type === 'quotation') return null
    if (isComma(chunk)) return body ? i : null
    const words = (chunk.mention?.text ?? chunk.text).toLowerCase().split(' ')
    if (i === from && !indefiniteArticles.has(words[0] ?? '')) return null
    if (chunk.type === 'word' && isAuxiliaryWord(chunk.word)) return null
    for (const word of words) {
      body ||= organizationNouns.has(word) || organizationNouns.has(`${before} ${word}`)
      before = word
    }
  }
  return null
}
