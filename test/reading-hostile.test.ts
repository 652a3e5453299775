import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSentence } from '../src/english/reading/reading.ts'
import { documentOf } from './document.ts'
import { anyText } from './hostile-texts.ts'

describe('hostile texts', () => {
  test('every token stands in one chunk', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of documentOf(text).sentences) {
          let at = 0
          for (const { from, to } of readSentence(sentence).chunks) {
            expect([from, to > from]).toEqual([at, true])
            at = to
          }
          expect(at).toBe(sentence.tokens.length)
        }
      }),
      { numRuns: 60 },
    )
  })
  test('whatever the words are', () => {
    const word = fc.constantFrom(
      'the',
      'two',
      'of',
      'men',
      'who',
      'that',
      'was',
      'killed',
      ',',
      'and',
      "'s",
      '-',
      'al',
      'Leeds',
      'to',
      'not',
      'by',
      '(',
      '“',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const [sentence] = documentOf(words.join(' ')).sentences
        if (sentence === undefined) return
        const { chunks: found, clauses: all } = readSentence(sentence)
        expect(found.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(sentence.tokens.length)
        for (const { subject, object, verb } of all)
          for (const one of [...subject, ...object, verb]) expect(found).toContain(one)
      }),
    )
  })
  // Each goes on as long as it may; what is read of it again is bounded
  test.each([
    'the ',
    'two of ',
    "men 's ",
    'man who ',
    'was not ',
    'said that ',
    'al - ',
    'Ada ',
    'men , ',
    'and ',
    'killed ',
    'to ',
    'large , ',
  ])('takes time linear in the length of many "%s"', (piece) => {
    const steps = [100, 400].map((times) => {
      const [sentence] = documentOf(piece.repeat(times / 2)).sentences
      if (sentence === undefined) return 0
      let reads = 0
      const tokens = new Proxy(sentence.tokens, {
        get: (target, key, receiver) => {
          reads++
          return Reflect.get(target, key, receiver)
        },
      })
      expect(readSentence({ ...sentence, tokens }).clauses.length).toBeLessThan(times)
      return reads
    })
    expect(steps[1] ?? 0).toBeLessThan((steps[0] ?? 0) * 6)
  })
})
