import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from './document.ts'
import { hostileText } from './hostile-texts.ts'

/** The sentences of a text, parted by strokes. */
const cut = (text: string) => documentOf(text).sentences.map((sentence) => sentence.text)

describe('sentences', () => {
  test.each<[why: string, parted: string]>([
    ['a stop, white space and a capital', 'He left.| She stayed.'],
    ['a question, a call', 'Who left?| He did!| So did she.'],
    ['a figure may open one', 'He left.| 12 people stayed.'],
    ['so may a quotation', 'He left.| “I stay,” she said.'],
    ['the closing mark belongs to the sentence before', '“I stay.”| She did.'],
    ['with typed marks too', '"I stay."| She did.'],
    ['and the closing bracket', '(He left.)| She stayed.'],
    ['a speaker behind a quotation does not open one', '“Who left?” he asked.'],
    ['the stop of a title is none', 'Mr. Khan and Dr. Ames met Gen. Ruiz.'],
    ['nor that of initials', 'J. K. Rowe met the U.S. Senate.'],
    ['nor that of a month', 'On Sept. 5 and Oct. 6 it rained.'],
    ['nor that of a number', 'They scored 3.5 in No. 7 of the list.'],
    ['time of day, and a sentence behind it', 'He left at 5 p.m.| Police arrived.'],
    ['time of day, and its weekday', 'He left at 5 p.m. Tuesday and slept.'],
    ['initials that end one', 'He lives in the U.S.| The others left.'],
    ['a company that ends one', 'She sued Acme Inc.| The case goes on.'],
    ['three stops within one', 'He said… nothing at all.'],
    ['three stops at its end', 'He said nothing...| Then he left.'],
    ['a lower-case letter never opens one', 'It cost 5 dol. or so. iPhones are dear.'],
    ['no white space, no end', 'See example.Com and node.Js now.'],
    ['a paragraph ends one without a stop', 'A headline\n\n|He left.'],
    ['a list point opens one', 'He left.| - She stayed.'],
    ['sentences in other capitals', 'Он ушёл.| Она осталась.'],
  ])('%s: %s', (_, parted) => {
    expect(cut(parted.replaceAll('|', ''))).toEqual(parted.split('|').map((sentence) => sentence.trim()))
  })

  test('of a text without stops are cut all the same, so that each is bounded', () => {
    const { sentences } = documentOf('word '.repeat(5000))
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(600)
  })
  test('lie in their paragraphs, in order, with their own tokens, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { sentences, paragraphs } = documentOf(text)
        let at = 0
        sentences.forEach((sentence, index) => {
          const { start, end, tokens, paragraph } = sentence
          expect(sentence.index).toBe(index)
          expect(sentence.text).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(at)
          expect(tokens[0]?.start).toBe(start)
          expect(tokens[tokens.length - 1]?.end).toBe(end)
          const own = paragraphs[paragraph]
          expect(own !== undefined && own.start <= start && end <= own.end).toBe(true)
          expect(own !== undefined && own.sentences.from <= index && index < own.sentences.to).toBe(true)
          at = end
        })
      }),
      { numRuns: 400, seed: 1 },
    )
  })
  test('and paragraphs leave no word of the text out', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let at = 0
        for (const { start, end } of documentOf(text).sentences) {
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 400, seed: 1 },
    )
  })
})

describe('paragraphs', () => {
  const parted = (text: string) => documentOf(text).paragraphs.map(({ start, end }) => text.slice(start, end))
  test.each<[why: string, text: string, paragraphs: string[]]>([
    ['blank lines part', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['blank lines with white space in them too', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['Windows ends its lines with two characters', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['old Macintoshes with one', 'One.\r\rTwo.', ['One.', 'Two.']],
    ['separators of Unicode part lines', 'One.\u2029Two.\u2028Three.', ['One.', 'Two.', 'Three.']],
    ['single line breaks part sentences', 'One.\nTwo.', ['One.', 'Two.']],
    ['but not a line that goes on in lower case', 'One is\nnot two.', ['One is\nnot two.']],
    ['white space round them is theirs no more', '  One.  \n\n  Two.  ', ['One.', 'Two.']],
    ['nothing has none', ' \n\n ', []],
  ])('%s', (_, text, paragraphs) => {
    expect(parted(text)).toEqual(paragraphs)
  })
})
