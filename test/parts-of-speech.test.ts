import { expect, test } from 'vitest'
import { partsOfSpeech } from '../src/tagger/parts-of-speech.ts'
import { documentOf } from './document.ts'

/** The tokens of a text's first sentence with their parts of speech. */
function tagged(text: string): string {
  const [sentence] = documentOf(text).sentences
  return sentence?.tokens.map((token, i) => `${token.text}/${partsOfSpeech(sentence)[i]}`).join(' ') ?? ''
}

test.each([
  [
    'a word before a clitic is a word',
    'Marsh’s lead was cut.',
    'Marsh/PROPN ’s/PART lead/NOUN was/AUX cut/VERB ./PUNCT',
  ],
  ['a negation is two', 'They can’t go.', 'They/PRON ca/AUX n’t/PART go/VERB ./PUNCT'],
  [
    'a word of two is three tokens',
    'The 44-day war ended.',
    'The/DET 44/NUM -/PUNCT day/NOUN war/NOUN ended/VERB ./PUNCT',
  ],
  [
    'what wink-nlp would drop keeps the others in their place',
    'The vote \u200b ended \u{1F600} late.',
    'The/DET vote/NOUN \u200b/SYM ended/VERB \u{1F600}/SYM late/ADJ ./PUNCT',
  ],
])('%s', (_, text, expected) => {
  expect(tagged(text)).toBe(expected)
})

test('a sentence is tagged alike whatever was read before it', () => {
  const sentence = 'Corwin’s lead, Corwin’s record and the co-op’s A-10 were gone.'
  const before = tagged(sentence)
  tagged('His positions are so close to Corwin’s,” she remarked.')
  tagged('“CORWIN’S,” (Corwin’s) the co-op’s, A-10/B.')
  expect(tagged(sentence)).toBe(before)
})

test('a sentence is tagged alike when so many new words were read that they had to be let go', () => {
  const sentence = 'Corwin Vantongeren said that the grumbling pipeworks had been closed.'
  const before = tagged(sentence)
  for (let i = 0; i < 12_000; i++) {
    const words = Array.from(
      { length: 10 },
      (_, k) => `w${(i * 10 + k).toString(36).replace(/\d/g, (d) => 'ghijklmnop'[Number(d)] ?? '')}x`,
    )
    tagged(`He saw ${words.join(' ')}.`)
  }
  expect(tagged(sentence)).toBe(before)
})
