import { describe, expect, test } from 'vitest'
import { nounClassOf } from '../src/english/classes/noun-class.ts'
import { wordNetClassOf } from '../src/english/classes/wordnet.ts'
import { ownNounClasses } from '../src/lexicon/en/nouns.ts'
import { personNouns, roles } from '../src/lexicon/en/people.ts'
import { NOUN_CLASSES } from '../src/model/noun-class.ts'

const TABLE: Readonly<Record<string, string>> = {
  person: 'person individual general barrister coroner curator baron plumber suspect casualty muslim',
  group: 'crowd family crew mob tribe',
  organization: 'police ministry government party embassy newspaper',
  place: 'village market river mountain district coast',
  facility: 'hospital mosque bridge road prison airport house',
  vehicle: 'car bus drone ferry helicopter',
  artifact: 'bomb rifle missile chair',
  animal: 'dog elephant cow',
  plant: 'oak',
  food: 'bread',
  substance: 'petroleum gasoline',
  body: 'head leg',
  act: 'attack shooting election arrest',
  event: 'earthquake flood storm crash death explosion',
  state: 'injury disease',
  communication: 'report statement letter',
  possession: 'salary',
  quantity: 'toll dozen',
  time: 'week decade',
  abstract: 'idea courage fear',
}

describe('the class of a noun', () => {
  test.each(Object.entries(TABLE))('is %s of %s', (of, nouns) => {
    expect(nouns.split(' ').map((noun) => `${noun}: ${nounClassOf(noun)}`)).toEqual(
      nouns.split(' ').map((noun) => `${noun}: ${of}`),
    )
  })
  test('of a phrase is its own, else that of its last word', () => {
    expect(nounClassOf('fire department')).toBe('organization')
    expect(nounClassOf('guinea pig')).toBe('animal')
    expect(nounClassOf('police officer')).toBe('person')
    expect(nounClassOf('apartment building')).toBe('facility')
  })
  test('is none of what is not a noun in the singular', () => {
    for (const word of ['', ' ', 'whereas', 'villagers', '\t', '\n', 'zzz', 'Zürich'])
      expect(nounClassOf(word)).toBeNull()
  })
  test('is found at both ends of the data', () => {
    expect(wordNetClassOf('aardvark')).toBe('animal')
    expect(wordNetClassOf('zygote')).not.toBeNull()
  })
})

test('our own classes are classes, and not what the other lists or WordNet say already', () => {
  const otherwise = (noun: string) => (personNouns.has(noun) || roles.has(noun) ? 'person' : wordNetClassOf(noun))
  const needless = [...ownNounClasses].filter(
    ([noun, of]) => !NOUN_CLASSES.some((name) => name === of) || otherwise(noun) === of,
  )
  expect(needless.map(([noun, of]) => `${noun}: ${of}`)).toEqual([])
})
