import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCardinal } from '../src/english/numbers/cardinal.ts'
import { readQuantity } from '../src/english/numbers/quantity.ts'
import { tokenize } from '../src/english/tokenize.ts'
import { configOf } from './document.ts'

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
    ['one and a quarter million people', 1250000, 'people'],
    ['two thousand, four hundred people', 2400, 'people'],
    ['one million, two hundred thousand people', 1200000, 'people'],
    ['one point two million people', 1200000, 'people'],
    ['zero point eight million people', 800000, 'people'],
    ['2mil people', 2000000, 'people'],
    ['3 mln people', 3000000, 'people'],
    ['two thousand, four trucks', 2000, ', four trucks'],
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

/** The quantity at the beginning of a text in one line, with the words that are left. */
function quantity(text: string): readonly [string, string] | null {
  const tokens = tokenize(text, 0, text.length)
  const found = readQuantity(tokens, 0, configOf().vagueNumbers)
  if (found === null) return null
  const { low, best, high, modifier, to } = found
  return [`${low ?? '-'} ${best ?? '-'} ${high ?? '-'} ${modifier}`, text.slice(tokens[to]?.start ?? text.length)]
}

describe('quantities', () => {
  test.each([
    ['over 50 people', '50 50 - more-than', 'people'],
    ['upwards of 50 people', '50 50 - more-than', 'people'],
    ['at least one person', '1 1 - at-least', 'person'],
    ['no fewer than 12 people', '12 12 - at-least', 'people'],
    ['50 or more people', '50 50 - at-least', 'people'],
    ['as many as 30 people', '- 30 30 at-most', 'people'],
    ['up to two dozen people', '- 24 24 at-most', 'people'],
    ['fewer than 30 people', '- - 29 fewer-than', 'people'],
    ['nearly two dozen people', '- 24 - about', 'people'],
    ['some 30 people', '- 30 - about', 'people'],
    ['a hundred or so people', '- 100 - about', 'people'],
    ['an estimated 1.2 million people', '- 1200000 - about', 'people'],
    ['between 5 and 8 people', '5 - 8 range', 'people'],
    ['20 to 25 people', '20 - 25 range', 'people'],
    ['20-25 people', '20 - 25 range', 'people'],
    ['two or three people', '2 - 3 range', 'people'],
    ['1.2 to 1.5 million people', '1200000 - 1500000 range', 'people'],
    ['dozens of people', '24 - - vague', 'of people'],
    ['a handful of people', '3 - - vague', 'of people'],
    ['tens of thousands of people', '20000 - - vague', 'of people'],
    ['hundreds of thousands of people', '200000 - - vague', 'of people'],
    ['several dozen people', '36 - - vague', 'people'],
    ['a third of the 90 passengers', '30 30 30 exact', 'passengers'],
    ['at least seven-\nteen sailors', '17 17 - at-least', 'sailors'],
    ['thirty-\nfour sailors', '34 34 34 exact', 'sailors'],
    ['seven-\n eight sailors', '7 - 8 range', 'sailors'],
    ['all but three of the 16 passengers', '13 13 13 exact', 'passengers'],
    ['all but one of its nine sailors', '8 8 8 exact', 'sailors'],
    ['half of the 41 passengers', '- 21 - about', 'passengers'],
    // Groups by their size, and numbers written twice
    ['both pilots', '2 2 2 exact', 'pilots'],
    ['a trio of gunmen', '3 3 3 exact', 'gunmen'],
    ['a score of fighters', '- 20 - about', 'fighters'],
    ['thirty (30) people', '30 30 30 exact', 'people'],
    ['a total of 12 people', '12 12 12 exact', 'people'],
  ])('%s', (text, count, rest) => {
    expect(quantity(text)).toEqual([count, rest])
  })
  test('any text gives an ordered count or nothing', () => {
    const words =
      'at least between two 5 8 and to - a an half of the third dozen hundred thousand million or so more both ( ) 1.2 dozens over'.split(
        ' ',
      )
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 5 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ')
        const tokens = tokenize(whole, 0, whole.length)
        for (let i = 0; i < tokens.length; i++) {
          const found = readQuantity(tokens, i, configOf().vagueNumbers)
          if (found === null) continue
          const known = [found.low, found.best, found.high].filter((n) => n !== null)
          expect(found.to > i && known.every((n, k) => Number.isSafeInteger(n) && (known[k - 1] ?? 0) <= n)).toBe(true)
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })
  test('reading costs the same at every place of a long text', () => {
    // What one look may read is bounded: no run of number words makes it longer
    for (const word of [
      'at least ',
      'two hundred and ',
      'a ',
      'half of a ',
      'nine thousand ',
      '12 ( ',
      'between 5 and ',
    ]) {
      const text = word.repeat(3000)
      const tokens = tokenize(text, 0, text.length)
      let reads = 0
      const counted = new Proxy(tokens, {
        get: (target, key, receiver) => {
          reads++
          return Reflect.get(target, key, receiver)
        },
      })
      for (let i = 0; i < tokens.length; i++) readQuantity(counted, i, configOf().vagueNumbers)
      expect(reads / tokens.length).toBeLessThan(600)
    }
  })
})
