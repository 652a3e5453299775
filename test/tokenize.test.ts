import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../src/english/tokenize.ts'
import { anyText, hostileText } from './hostile-texts.ts'

const cut = (text: string) => tokenize(text, 0, text.length)
const words = (text: string) => cut(text).map((token) => token.text)

describe('tokens', () => {
  test.each<[why: string, text: string, tokens: string]>([
    ['hyphens cut, so that a number in a compound is seen', 'the 44-day war', 'the 44 - day war'],
    ['also in an age', 'a 45-year-old man', 'a 45 - year - old man'],
    ['a possessive is a token', 'Dufour’s car', 'Dufour ’s car'],
    ['with either apostrophe', "Dufour's car", "Dufour 's car"],
    ['of a plural the apostrophe alone', 'the workers’ pay', 'the workers ’ pay'],
    ['a negation is a token', "They don't and can’t", "They do n't and ca n’t"],
    ['contracted verbs are tokens', "We’ve said they're here, he'll go", "We ’ve said they 're here , he 'll go"],
    ['but the apostrophe of a name is its own', 'O’Brien and D’Souza left Ma’rib', 'O’Brien and D’Souza left Ma’rib'],
    ['and its possessive is not', 'O’Brien’s', 'O’Brien ’s'],
    ['a figure keeps its commas', '1,200 of 12,345,678', '1,200 of 12,345,678'],
    ['and its point and its colon', '3.5 at 3:30', '3.5 at 3:30'],
    ['but not the stop behind it', 'It was 2020. In 3.', 'It was 2020 . In 3 .'],
    ['a currency sign stands apart', '$5m and €2.3bn', '$ 5 m and € 2.3 bn'],
    ['initials keep their stops', 'U.S. and U.N. troops', 'U.S. and U.N. troops'],
    ['an initial keeps its stop', 'J. K. Rowe', 'J. K. Rowe'],
    ['times of day keep theirs', 'at 5 p.m. on', 'at 5 p.m. on'],
    ['abbreviations keep theirs', 'Mr. Khan of Sept. 5', 'Mr. Khan of Sept. 5'],
    ['and so do words that are abbreviations before a number', 'No. 7 said no. He', 'No. 7 said no . He'],
    ['words that only look like them do not', 'He was ill. Go', 'He was ill . Go'],
    ['several stops are one', 'Well... no', 'Well ... no'],
    ['the sign for three stops too', 'Well… no', 'Well … no'],
    ['typed quotation marks are one mark each', "``No,'' he said", "`` No , '' he said"],
    ['other marks are cut one by one', '“No!”?)', '“ No ! ” ? )'],
    ['so are double-encoded ones', 'â€œNo,â€ he said', 'â€œ No , â€ he said'],
    ['and the apostrophe of them', 'It wasnâ€™t Dufourâ€™s', 'It was nâ€™t Dufour â€™s'],
    ['a dash between words cuts', 'no—yes – no', 'no — yes – no'],
    ['a word may have digits behind', 'COVID19 and G20', 'COVID19 and G20'],
    ['combining marks stay with their letter', 'cafe\u0301 noir', 'cafe\u0301 noir'],
    ['letters outside the basic plane are letters', '𝒜lice 𝟙𝟚', '𝒜lice 𝟙𝟚'],
    ['white space of any kind parts', 'a\u00a0b\u2028c\ufeffd', 'a b c d'],
  ])('%s: %s', (_, text, tokens) => {
    expect(words(text).join(' ')).toBe(tokens)
  })

  test('have the form of lexicons in lower case, with straight apostrophes', () => {
    expect(cut('Dufour’s').map(({ lower }) => lower)).toEqual(['dufour', "'s"])
  })
  test('know whether white space stands before them', () => {
    expect(cut('44-day war').map(({ spaced }) => spaced)).toEqual([true, false, false, true])
  })
  test('of a stretch are cut off at its end, with offsets into the whole text', () => {
    expect(tokenize('He said so', 3, 6).map(({ text, start, end }) => [text, start, end])).toEqual([['sai', 3, 6]])
    expect(tokenize('the U.S. army', 4, 7).map(({ end }) => end)).toEqual([7])
  })
  test('are never longer than four hundred characters', () => {
    const longest = Math.max(
      ...cut(`${'a'.repeat(5000)} ${'1'.repeat(5000)} ${'.'.repeat(5000)}`).map((t) => t.end - t.start),
    )
    expect(longest).toBeLessThan(400)
  })
  test('cover every character that is not white space, once and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostileText), (text) => {
        let at = 0
        for (const token of cut(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, token.start)).toMatch(/^\s*$/u)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.spaced).toBe(token.start === 0 || token.start > at)
          at = token.end
        }
        expect(text.slice(at)).toMatch(/^\s*$/u)
      }),
      { numRuns: 600, seed: 1 },
    )
  })
})
