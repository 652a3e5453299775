import { honorifics } from '../../../lexicon/en/people/honorifics.ts'
import { nameBodies } from '../../../lexicon/en/places/name-bodies.ts'
import { openers } from '../../../lexicon/en/places/openers.ts'
import { roleWords } from '../../../lexicon/en/places/role-words.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'
import { isCapital } from '../../../text/capital.ts'
import type { Candidate } from './candidates.ts'
import { isGivenName } from './given-name.ts'
import { strengthOf } from './strength.ts'

/** What the rest of the article says about a word: it is a person's name there, or a word in lower case. */
export interface DocumentWords {
  /** How much the rest of the article speaks against a name being a place. */
  readonly against: (candidate: Candidate, shouted: boolean) => number
}

/** Reads an article once for the people in it and for its words in lower case. */
export function wordsOf(document: Document): DocumentWords {
  const people = new Set<string>()
  const lower = new Set<string>()
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return
      if (!isCapital(token.text)) lower.add(token.text)
      else if (isSurname(tokens, i)) people.add(token.lower)
    })
  }
  return {
    against: (candidate, shouted) => {
      const strength = strengthOf(candidate)
      let weight = 0
      if (candidate.words === 1 && people.has(candidate.lower)) weight -= strength === 'sure' ? 2 : 4
      if (candidate.words === 1 && strength !== 'sure' && lower.has(candidate.lower)) weight -= 2
      if (strength !== 'sure' && shouted) weight -= 2
      return weight
    },
  }
}

/** The last word of a person's name: behind a title or a given name, with no more of the name behind it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (before === undefined || token === undefined || !token.spaced) return false
  const goesOn = after !== undefined && after.kind === 'word' && after.spaced && isCapital(after.text)
  if (goesOn && (nameBodies.has(after.lower) || roleWords.has(after.lower))) return false
  if (!isCapital(before.text) || openers.has(before.lower)) return false
  return honorifics.has(before.lower) || isGivenName(before.lower) || /^\p{Lu}\.$/u.test(before.text)
}

/** Whether a sentence is a headline in capitals. */
export function isShouted({ tokens }: Sentence): boolean {
  let long = 0
  let loud = 0
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (text === text.toUpperCase()) loud++
    if (long > 40) break
  }
  return long > 3 && loud > long * 0.7
}
