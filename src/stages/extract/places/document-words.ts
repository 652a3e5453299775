import { peopleNamed } from '../../../english/people/people-named.ts'
import { keyOf } from '../../../gazetteer/name.ts'
import { nameBodies, openers } from '../../../lexicon/en/places.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'
import { isCapital } from '../../../text/capital.ts'
import { hostOf } from '../../../text/host.ts'
import { itemAt } from '../../../text/item-at.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Candidate } from './candidates.ts'
import { isCommonWord, strengthOf } from './strength.ts'

const isOpener = oneOf(openers)

/** What the rest of the article says about a word: it is a person's name there, or a word in lower case, or the paper's town. */
export interface DocumentWords {
  /** How much the rest of the article, and the paper's own address, speak for a name being a place; below nothing, against it. */
  readonly weigh: (candidate: Candidate, shouted: boolean) => number
  /** Whether it is somewhere the last word of a longer name, as people's are. */
  readonly endsName: (candidate: Candidate) => boolean
}

/** How much it counts for a name that it is in the paper's address: theparisnews.com means Paris when it writes "Paris". */
const OWN_TOWN = 3
/** What is subtracted from a name that is also a person’s in the article: one name has one sense, unless the words next to it say otherwise. */
const PERSON = 4
/** A shorter name stands in many addresses by chance. */
const SHORTEST = 5

const isBornBy = (host: string, candidate: Candidate): boolean =>
  host !== '' &&
  candidate.text.length >= SHORTEST &&
  !isCommonWord(candidate) &&
  !nameBodies.has(candidate.text.toLowerCase()) &&
  host.includes(keyOf(candidate.text).replaceAll(' ', ''))

/** Reads an article once for the people in it and for its words in lower case. */
export function wordsOf(document: Document): DocumentWords {
  const people = peopleNamed(document.sentences)
  const lower = new Set<string>()
  const last = new Set<string>()
  const host = hostOf(document.article.url)
  for (const { tokens } of document.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined || token.kind !== 'word') continue
      if (!isCapital(token.text)) lower.add(token.text)
      else {
        if (isBehindName(tokens, i)) last.add(token.lower)
      }
    }
  }
  return {
    endsName: ({ lower, words }) => words === 1 && last.has(lower),
    weigh: (candidate, shouted) => {
      const strength = strengthOf(candidate)
      let weight = 0
      if (candidate.words === 1 && people.has(candidate.lower)) weight -= PERSON
      if (candidate.words === 1 && strength !== 'sure' && lower.has(candidate.lower)) weight -= 2
      if (strength !== 'sure' && shouted) weight -= 2
      if (isBornBy(host, candidate)) weight += OWN_TOWN
      return weight
    },
  }
}

/** After a word with a capital that does not open the sentence: "Mert Altan". */
function isBehindName(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1)
  return before !== undefined && i > 1 && isCapital(before.text) && !isOpener(before)
}

/** Whether a sentence is a headline in capitals. */
export function isShouted({ tokens }: Sentence): boolean {
  let long = 0
  let loud = 0
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (isLoud(text)) loud++
    if (long > 40) break
  }
  return long > 3 && loud > long * 0.7
}

/** Whether a word is all in capitals; most are seen not to be by their first letters. */
function isLoud(text: string): boolean {
  return !isSmall(text.charCodeAt(0)) && !isSmall(text.charCodeAt(1)) && text === text.toUpperCase()
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a
