import { describe, expect, test } from 'vitest'
import { SENTENCE_ENDS } from '../scripts/fuzz/hostile-words.ts'
import { tokenize } from '../src/english/tokenize.ts'
import { sentenceEnds } from '../src/stages/segment/sentences.ts'

const tokensOf = (text: string) => tokenize(text, 0, text.length)

/** Milliseconds of processor time, the best of three: another program must not decide a test. */
function cost(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('sentence ends are found in time linear in any run of marks', () => {
  test.each([...SENTENCE_ENDS, ".''", '”', ')', ']', '»', '!)”', '…]', 'etc.)', 'U.S.”', '. . ', '! '])(
    'of %s',
    (piece) => {
      const tokens = tokensOf(piece.repeat(20_000))
      const few = tokensOf(piece.repeat(5000))
      sentenceEnds(few)
      const [short, long] = [cost(() => sentenceEnds(few)), cost(() => sentenceEnds(tokens))]
      // Four times the text; a quadratic walk takes sixteen times as long, and seconds.
      expect(long).toBeLessThan(8 * short + 40)
    },
  )

  test.each([
    ['He left… Then it rained.', ['He left…', 'Then it rained.']],
    ['“He left!?” She nodded.', ['“He left!?”', 'She nodded.']],
    ['(He left.”) Then it rained.', ['(He left.”)', 'Then it rained.']],
    ['He sold it to Smith Inc.) Then he left.', ['He sold it to Smith Inc.)', 'Then he left.']],
    ['He left?!!…) and then it rained.', ['He left?!!…) and then it rained.']],
  ])('and where they were: %s', (text, sentences) => {
    const tokens = tokensOf(text)
    let from = 0
    const found = sentenceEnds(tokens).map((end) => {
      const [first, last] = [tokens[from], tokens[end - 1]]
      from = end
      return text.slice(first?.start, last?.end)
    })
    expect(found).toEqual(sentences)
  })
})
