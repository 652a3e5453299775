import { sentenceOpeners, timeContinuations } from '../../lexicon/en/grammar.ts'
import { endingAbbreviations } from '../../lexicon/en/page.ts'
import type { Token } from '../../model/document.ts'

/** A sentence is cut here, so that what is done once a sentence is bounded whatever the text. */
const MOST_TOKENS = 600

const FULL_STOP = 0x2e
/** An abbreviation of single letters: "U.S.". */
const LETTERS = /^(?:\p{L}\.){2,}$/u
const END = /^(?:[.!?…]|\.{2,})$/
const CLOSER = /^(?:["”’')\]»]|'')$/
const OPENER = /^(?:["“‘'([«„]|``|'')$/
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const DAY_HALF = /^[ap]\.m\.$/
const INITIAL = /^\p{Lu}\.$/u

/**
 * Where sentences end among the tokens of a paragraph: indices one past each sentence's last token.
 *
 * @example sentenceEnds(tokens of 'He left at 5 p.m. Police arrived.') // [5, 8]
 */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = []
  let from = 0
  /** Where the run of closing marks ends that was last walked: from each mark in it, it ends there too. */
  let reach = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    let last = i
    const mark = token.kind === 'mark' && END.test(token.lower)
    const dotted = token.kind === 'word' && token.text.charCodeAt(token.text.length - 1) === FULL_STOP
    if (mark || dotted) {
      last = Math.max(i, reach)
      while (last + 1 < tokens.length && closes(tokens[last + 1])) last++
      reach = last
      if (last + 1 < tokens.length && (mark ? opens(tokens, last + 1) : opensBehind(token, tokens, last + 1))) {
        ends.push(last + 1)
        from = last + 1
        i = last
        continue
      }
    }
    if (i + 1 - from >= MOST_TOKENS) {
      ends.push(i + 1)
      from = i + 1
    }
  }
  if (from < tokens.length) ends.push(tokens.length)
  return ends
}

/** A closing mark, or one more full stop, directly after. */
function closes(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (CLOSER.test(token.text) || END.test(token.lower))
}

/** Whether a sentence opens at a token: with white space before it, a capital or a number, or a mark and then one. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.spaced) return false
  if (CAPITAL.test(token.text)) return true
  if (!OPENER.test(token.text) && !/^[-–—•*]$/.test(token.text)) return false
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    (CAPITAL.test(next.text) || OPENER.test(next.text) || next.text === '…' || next.text === '...')
  )
}

/** Whether a sentence opens after an abbreviation, whose full stop may be only its own. */
function opensBehind(abbreviation: Token, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || !opens(tokens, at)) return false
  if (DAY_HALF.test(abbreviation.lower)) return next.kind === 'word' && !timeContinuations.has(next.lower)
  if (INITIAL.test(abbreviation.text)) return false
  if (!sentenceOpeners.has(next.lower)) return false
  return LETTERS.test(abbreviation.text) || endingAbbreviations.has(abbreviation.lower.replace(/\.$/, ''))
}
