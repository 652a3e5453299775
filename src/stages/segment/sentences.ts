import { sentenceOpeners, timeContinuations } from '../../lexicon/en/grammar.ts'
import { endingAbbreviations } from '../../lexicon/en/page.ts'
import type { Token } from '../../model/document.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'

const isTimeContinuation = oneOf(timeContinuations)
const isSentenceOpener = oneOf(sentenceOpeners)

/** A sentence is cut here, so that what is done once a sentence is bounded whatever the text. */
const MOST_TOKENS = 600

const FULL_STOP = 0x2e
/** An abbreviation of single letters: "U.S.". */
const isLetters = formIs(({ text }) => /^(?:\p{L}\.){2,}$/u.test(text))
const isEnd = formIs(({ text }) => /^(?:[.!?…]|\.{2,})$/.test(text))
const isCloser = formIs(({ lower }) => /^(?:["”’')\]»]|'')$/.test(lower))
const isOpener = formIs(({ lower }) => /^(?:["“‘'([«„]|``|'')$/.test(lower))
const isCapitalOrNumber = formIs(({ text }) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text))
const isBullet = formIs(({ text }) => /^[-–—•*]$/.test(text))
const isDayHalf = formIs(({ lower }) => /^[ap]\.m\.$/.test(lower))
const isInitial = formIs(({ text }) => /^\p{Lu}\.$/u.test(text))
const mayEndSentence = formIs(({ lower }) => endingAbbreviations.has(lower.replace(/\.$/, '')))

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
    const mark = token.kind === 'mark' && isEnd(token)
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
  return token !== undefined && !token.spaced && (isCloser(token) || isEnd(token))
}

/** Whether a sentence opens at a token: with white space before it, a capital or a number, or a mark and then one. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.spaced) return false
  if (isCapitalOrNumber(token)) return true
  if (!isOpener(token) && !isBullet(token)) return false
  const next = tokens[at + 1]
  return next !== undefined && (isCapitalOrNumber(next) || isOpener(next) || next.text === '…' || next.text === '...')
}

/** Whether a sentence opens after an abbreviation, whose full stop may be only its own. */
function opensBehind(abbreviation: Token, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || !opens(tokens, at)) return false
  if (isDayHalf(abbreviation)) return next.kind === 'word' && !isTimeContinuation(next)
  if (isInitial(abbreviation)) return false
  if (!isSentenceOpener(next)) return false
  return isLetters(abbreviation) || mayEndSentence(abbreviation)
}
