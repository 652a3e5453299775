import { describe, expect, test } from 'vitest'
import { readVerb } from '../src/english/forms/verb-lemma.ts'
import { readSentence, readSentenceWith } from '../src/english/reading/reading.ts'
import { readGroupOf } from '../src/english/reading/verb-group.ts'
import type { Sentence } from '../src/model/document.ts'
import type { Span } from '../src/model/span.ts'
import { documentOf } from './document.ts'

const sentenceOf = (text: string): Sentence => {
  const [sentence] = documentOf(text).sentences
  if (sentence === undefined) throw new Error(`No sentence in ${text}`)
  return sentence
}

const said = ({ text, start }: Sentence, span: Span): string => text.slice(span.start - start, span.end - start)

/** The chunks of a text with their types, in one line. */
function chunks(text: string): string {
  const sentence = sentenceOf(text)
  return readSentence(sentence)
    .chunks.filter(({ type }) => type !== 'mark')
    .map((chunk) => `${chunk.type}${chunk.sure || chunk.type === 'verb' ? '' : '?'} ${said(sentence, chunk)}`)
    .join(' | ')
}

/** The noun phrases of a text: lemma, number, class, and what else is told of each. */
function nouns(text: string): string {
  return readSentence(sentenceOf(text))
    .chunks.flatMap(({ noun }) => {
      if (noun === null) return []
      const { lemma, number, determiner, quantity, partitive, owner } = noun
      const count = quantity === null ? null : (quantity.count.best ?? quantity.count.modifier)
      return [
        [lemma, number, noun.class, determiner, count, partitive ? 'of them' : null, owner === null ? null : 'owned']
          .filter((one) => one !== null)
          .join(' '),
      ]
    })
    .join(' | ')
}

/** The verbs of a text: lemma and whatever is not active, present, finite. */
function verbs(text: string): string {
  return readSentence(sentenceOf(text))
    .chunks.flatMap(({ verb }) => {
      if (verb === null) return []
      const { lemma, voice, tense, mood, perfect, progressive, negated, modal, particle } = verb
      const marks = [
        voice === 'passive' ? voice : null,
        tense,
        mood === 'finite' ? null : mood,
        perfect ? 'perfect' : null,
        progressive ? 'progressive' : null,
        negated ? 'not' : null,
        modal,
        particle,
      ]
      return [[lemma, ...marks.filter((mark) => mark !== null)].join(' ')]
    })
    .join(' | ')
}

describe('chunks', () => {
  test.each([
    // What the tagger takes for an adjective is the noun, since none follows
    [
      'A general was killed in Leeds on Monday.',
      'noun A general | verb was killed | preposition in | name Leeds | preposition on | name Monday',
    ],
    // Also after another adjective; an article alone stands for nobody
    ['A retired general died.', 'noun A retired general | verb died'],
    ['They met a retired general.', 'pronoun They | verb met | noun a retired general'],
    // Months are no names of people, where a preposition or a number says so
    ['It rained in March.', 'pronoun It | verb rained | preposition in | noun March'],
    ['August 2020 was dry.', 'noun August | number 2020 | verb was | adjective dry'],
    ['Theresa May left in May.', 'name Theresa May | verb left | preposition in | noun May'],
    ['Will left.', 'name Will | verb left'],
    // and an adjective where one does
    ['A general strike began.', 'noun A general strike | verb began'],
    // A compound with a number in it is no quantity
    ['The 44-day war ended.', 'noun The 44-day war | verb ended'],
    // An owner belongs to the phrase of what he owns
    ["The mayor's two brothers fled.", "noun The mayor's two brothers | verb fled"],
    // Particles, initials, hyphens, suffixes and titles are parts of one name
    ['They met Arnel dela Cruz.', 'pronoun They | verb met | name Arnel dela Cruz'],
    ['They met Omar al-Eryani.', 'pronoun They | verb met | name Omar al-Eryani'],
    ['They met Gen. Ludwig van der Berg Jr.', 'pronoun They | verb met | name Gen. Ludwig van der Berg Jr.'],
    ['They met company spokesman Karl Brandt.', 'pronoun They | verb met | name company spokesman Karl Brandt'],
    // Adjectives that stand for people have no noun, and another reading
    ['Among the dead were two children.', 'preposition Among | noun the dead | verb were | noun two children'],
    // A number without its noun
    [
      'The blast killed 12 and wounded 30.',
      'noun The blast | verb killed | number 12 | coordinator and | verb wounded | number 30',
    ],
    // A vague number and what it is of
    ['Tens of thousands of villagers fled.', 'noun Tens of thousands of villagers | verb fled'],
    // "that" of a clause, of a noun, and before a noun
    [
      'She said that men that steal hate that man.',
      'pronoun She | verb said | subordinator that | noun men | relative that | verb steal | verb hate | noun that man',
    ],
    // "her" owns, or is an object
    ['Her sister saw her.', 'noun Her sister | verb saw | pronoun her'],
    // "after" opens a clause only where a verb follows
    ['He died after the vote.', 'pronoun He | verb died | preposition after | noun the vote'],
    ['He died after the vote began.', 'pronoun He | verb died | subordinator after | noun the vote | verb began'],
    // Where every word has a capital nothing is sure
    [
      'Ten Killed As Bus Plunges Into River',
      'number Ten | verb Killed | subordinator? As | noun? Bus | verb Plunges | preposition? Into | noun? River',
    ],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toBe(expected)
  })

  test('dates and quotations stand as one where they are given', () => {
    const sentence = sentenceOf('He left on 5 May 2020.')
    const { chunks: found } = readSentenceWith(sentence, [{ type: 'date', from: 3, to: 6 }])
    expect(found.map((one) => `${one.type} ${said(sentence, one)}`)).toContain('date 5 May 2020')
  })
  // The group that a verb of saying is the head of, read back from it by function words alone
  test.each([
    ['Hill has not yet publicly said so.', 'said', 'has not yet publicly said: say present finite perfect not'],
    ['Hill could never have been told.', 'told', 'could never have been told: tell passive finite perfect not could'],
    ['He wants to quickly say more.', 'say', 'quickly say: say infinitive'],
    ["He's said so.", 'said', "'s said: say present finite perfect"],
    ["The mayor's said aim is peace.", 'said', 'said: say past finite'],
    ['Will said so.', 'said', 'said: say past finite'],
    ['Officials are saying so.', 'saying', 'are saying: say present finite progressive'],
    ['They left, saying so.', 'saying', 'saying: say gerund'],
    ['They admitted to saying so.', 'saying', 'saying: say gerund'],
  ])('%s', (text, verb, expected) => {
    const sentence = sentenceOf(text)
    const at = sentence.tokens.findIndex(({ lower }) => lower === verb)
    const own = readVerb(verb)
    if (own === null) throw new Error(`No verb ${verb}`)
    const { from, group } = readGroupOf(sentence.tokens, at, own)
    const { lemma, voice, tense, mood, perfect, progressive, negated, modal } = group
    const marks = [
      voice === 'passive' ? voice : null,
      tense,
      mood,
      perfect ? 'perfect' : null,
      progressive ? 'progressive' : null,
      negated ? 'not' : null,
      modal,
    ]
    const words = said(sentence, { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[at]?.end ?? 0 })
    expect(`${words}: ${[lemma, ...marks.filter((mark) => mark !== null)].join(' ')}`).toBe(expected)
  })

  test('a sentence is read once', () => {
    const sentence = sentenceOf('He left.')
    expect(readSentence(sentence)).toBe(readSentence(sentence))
  })
  test('a chunk is found by any of its tokens', () => {
    const sentence = sentenceOf('At least two wounded soldiers died.')
    const reading = readSentence(sentence)
    expect(reading.chunkAt(3)).toBe(reading.chunks[0])
    expect(reading.chunkAt(99)).toBeNull()
  })
})

describe('noun phrases', () => {
  test.each([
    // Number, class and count of one noun
    ['At least twelve civilians died.', 'civilian plural person 12'],
    ['A bus crashed.', 'bus singular vehicle indefinite'],
    ['The women left.', 'woman plural person definite'],
    // A part of those that are known
    ['Two of the soldiers died.', 'soldier plural person definite 2 of them'],
    // A vague number has no value
    ['Dozens of houses burned.', 'house plural facility vague of them'],
    // Nobody
    ['No soldiers died.', 'soldier plural person negative'],
    // Owners and what they own
    ["The general's house burned.", 'house singular facility possessive owned'],
    // A title makes a person of a name, a noun a body
    ['Gen. Omar Zadek left.', 'zadek person'],
    ['Leeds Relief Agency closed.', 'agency organization'],
  ])('%s', (text, expected) => {
    expect(nouns(text)).toBe(expected)
  })
})

describe('verb groups', () => {
  test.each([
    ['They could not have been blown up.', 'blow passive perfect not could up'],
    ['They will leave.', 'leave future'],
    ["They haven't left.", 'leave present perfect not'],
    ['They were being held.', 'hold passive past'],
    ['They are leaving.', 'leave present progressive'],
    ['They got arrested.', 'arrest passive past'],
    // What is said of them is no participle
    ['They were ill.', 'be past'],
    ['They have a house.', 'have present'],
    ['They want to leave.', 'want present | leave infinitive'],
    ['They never left.', 'leave past not'],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toBe(expected)
  })
})
