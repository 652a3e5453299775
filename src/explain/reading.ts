import {
  type Chunk,
  type Clause,
  type NounPhrase,
  type Range,
  readSentence,
  type VerbGroup,
} from '../english/reading/reading.ts'
import type { Sentence } from '../model/document.ts'
import { type Located, locate, type Span } from '../model/span.ts'
import type { ExplainedReading, ReadChunk, ReadClause } from './explanation.ts'

/** The one reading of a sentence, with words in place of token indices. */
export function explainReading(text: string, sentence: Sentence): ExplainedReading {
  const { tokens } = sentence
  const words = ({ start, end }: Span): Located => locate(text, start, end)
  const wordAt = (token: number): string => tokens[token]?.text ?? ''
  const phrase = (range: Range | null): string | null => {
    const [first, last] = range === null ? [] : [tokens[range.from], tokens[range.to - 1]]
    return first === undefined || last === undefined || last.end < first.end ? null : text.slice(first.start, last.end)
  }
  const noun = ({ head, quantity, modifiers, owner, name, ...rest }: NounPhrase): ReadChunk['noun'] => ({
    head: wordAt(head),
    ...rest,
    quantity: phrase(quantity),
    modifiers: phrase(modifiers),
    owner: phrase(owner),
    name: name === null ? null : { text: phrase(name) ?? '', title: phrase(name.title), suffix: phrase(name.suffix) },
  })
  const verb = ({ head, ...rest }: VerbGroup): ReadChunk['verb'] => ({ head: wordAt(head), ...rest })
  const chunk = (one: Chunk): ReadChunk => ({
    ...words(one),
    type: one.type,
    sure: one.sure,
    noun: one.noun && noun(one.noun),
    verb: one.verb && verb(one.verb),
  })
  const clause = ({ kind, sure, agent, ...parts }: Clause): ReadClause => ({
    kind,
    verb: words(parts.verb),
    subject: parts.subject.map(words),
    object: parts.object.map(words),
    agent: agent && words(agent),
    prepositional: parts.prepositional.map((one) => ({ preposition: words(one.preposition).text, ...words(one.noun) })),
    sure,
  })
  const { chunks, clauses, appositions } = readSentence(sentence)
  return {
    chunks: chunks.map(chunk),
    clauses: clauses.map(clause),
    appositions: appositions.map(({ first, second, sure }) => ({ first: words(first), second: words(second), sure })),
  }
}
