import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCardinal } from '../src/text/numbers/cardinal.ts'
import { tokenize } from '../src/text/tokenize.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number in words, as British newspapers write it. */
function spelled(n: number): string {
  if (n < 20) return UNITS[n] ?? ''
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 > 0 ? `-${UNITS[n % 10]}` : ''}`
  if (n < 1000) return `${UNITS[Math.floor(n / 100)]} hundred${n % 100 > 0 ? ` and ${spelled(n % 100)}` : ''}`
  const rest = n % 1000
  const joint = rest > 0 && rest < 100 ? ' and ' : ' '
  return `${spelled(Math.floor(n / 1000))} thousand${rest > 0 ? joint + spelled(rest) : ''}`
}

/** The number at the beginning of a text, with the words that are left. */
function read(text: string): readonly [number, string] | null {
  const tokens = tokenize(text, 0, text.length)
  const found = readCardinal(tokens, 0)
  return found === null ? null : [found.value, text.slice(tokens[found.to]?.start ?? text.length)]
}

describe('cardinals', () => {
  test.each([
    ['1,200 people', 1200, 'people'],
    ['12,34,567 people', 1234567, 'people'],
    ['1.200 people', 1200, 'people'],
    ['10 000 people', 10000, 'people'],
    ['1.2 million people', 1200000, 'people'],
    ['2.3m people', 2300000, 'people'],
    ['10k people', 10000, 'people'],
    ['two dozen people', 24, 'people'],
    ['a dozen people', 12, 'people'],
    ['half a dozen people', 6, 'people'],
    ['a half-dozen people', 6, 'people'],
    ['half a million people', 500000, 'people'],
    ['a quarter of a million people', 250000, 'people'],
    ['two and a half million people', 2500000, 'people'],
    ['a hundred people', 100, 'people'],
    ['a hundred and five people', 105, 'people'],
    ['six thousand two hundred and one', 6201, ''],
    ['Twenty-five', 25, ''],
    ['twenty five', 25, ''],
    ['5 thousand', 5000, ''],
    ['3 lakh', 300000, ''],
    // One number ends where the next begins
    ['two and five', 2, 'and five'],
    ['twelve thirty', 12, 'thirty'],
    ['one hundred and two hundred', 100, 'and two hundred'],
    ['12 300', 12, '300'],
  ])('%s', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest])
  })
  test.each([
    ['a man', 'an article alone counts nothing'],
    ['3.5', 'a decimal is no count'],
    ['3:30', 'a time'],
    ['1,20', 'no group of three'],
    ['12345678901234567890', 'too long to be a count'],
    ['half the people', 'a share'],
    ['hundred', 'no factor'],
    ['', 'nothing'],
  ])('nothing in "%s": %s', (text) => {
    expect(read(text)).toBeNull()
  })
  test('spelled-out numbers read back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(read(spelled(n))).toEqual([n, ''])
        expect(read(spelled(n).replaceAll(' and ', ' ').replaceAll('-', ' '))).toEqual([n, ''])
      }),
      { numRuns: 3000, seed: 1 },
    )
  })
  test('any text gives a count or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokenize(text, 0, text.length)
        for (let i = 0; i < tokens.length; i++) {
          const found = readCardinal(tokens, i)
          if (found !== null) expect(Number.isSafeInteger(found.value) && found.to > i).toBe(true)
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})
