import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { partsOfSpeech } from '../src/tagger/parts-of-speech.ts'
import { corpus } from './corpus.ts'
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
    'what the model has nothing like keeps the others in their place',
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

test('the model is read as wink-nlp reads it', async () => {
  const { its, readDoc } = winkNLP(model, ['pos'])
  const texts = [...(await corpus()).values()].map(({ text }) => text)
  const sentences = [...texts, SPELLINGS].flatMap((text) => documentOf(text).sentences)
  for (const sentence of sentences) {
    const written = sentence.tokens.map(({ text }) =>
      /^[\w.,;:'’“”‘–—!?$%()-]+$/.test(text) ? text.replace('’', "'") : null,
    )
    if (written.includes(null)) continue
    const read = readDoc(written.join(' ')).tokens()
    const spaces = read.out(its.precedingSpaces)
    const tags = read.out(its.pos).filter((_, i) => i === 0 || spaces[i] !== '')
    expect(partsOfSpeech(sentence), sentence.text).toEqual(tags)
  }
  expect(sentences.length).toBeGreaterThan(1000)
})

/** Words that it knows, that it guesses, and that it cuts, in many a writing. */
const SPELLINGS = `The U.S. and the UK aren’t gonna vote at 3.30 p.m. on Sept. 5, said Mr. O’Brien of the W.H.O. in the 1990s.
  Grumblingly the quarrish Vantongerenland was unbuildable, Prepost and nonvoting. AESTHETIC Analogue analyses were AXED by B52s.
  She’d’ve paid USD 1,200 (£5m) or A10 at 10:30, wouldn’t she? “It’s café-like,” Ma’rib’s J. R. R. said; they cannot, can’t, couldn’t.`
