import type { Span } from '../model/span.ts'

const WORD = /[\p{L}\p{N}]/u

/**
 * Where a passage is in an article; a string that says what is wrong when it is nowhere, or there twice.
 *
 * @param nth which occurrence is meant, from 1; without it there must be only one.
 */
export function locatePassage(text: string, passage: string, nth?: number): Span | string {
  let start = text.indexOf(passage)
  if (start < 0) return 'the article does not contain it; copy it character for character, marks and dashes too'
  if (nth === undefined && text.indexOf(passage, start + 1) >= 0)
    return 'it occurs in the article more than once; make it longer, or say nth'
  for (let i = 1; i < (nth ?? 1); i++) {
    start = text.indexOf(passage, start + 1)
    if (start < 0) return `it does not occur in the article ${nth} times; correct nth`
  }
  return { start, end: start + passage.length }
}

/**
 * Where a mention is in its passage: its nth occurrence as whole words, so that "he" is not found in "the".
 *
 * @param after where to begin to look; pieces of one quotation follow each other.
 */
export function locateMention(
  text: string,
  passage: Span,
  mention: string,
  nth = 1,
  after = passage.start,
): Span | null {
  let seen = 0
  for (let start = text.indexOf(mention, after); start >= 0; start = text.indexOf(mention, start + 1)) {
    const end = start + mention.length
    if (end > passage.end) return null
    if (splitsWord(text, start) || splitsWord(text, end)) continue
    seen++
    if (seen === nth) return { start, end }
  }
  return null
}

/** Whether an offset is within a word, with a letter or a digit on either side. */
function splitsWord(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset))
}
