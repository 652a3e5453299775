import { describe, expect, test } from 'vitest'
import { knownNouns } from '../src/english/people/person-noun.ts'
import { extract } from '../src/extract.ts'
import { personNouns, roles } from '../src/lexicon/en/people.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { speakers } from '../src/stages/extract/speakers/extractor.ts'
import { configOf, documentOf } from './document.ts'

const config = configOf()
const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'An' : 'A')

const killed = (text: string): string =>
  casualties
    .extract(documentOf(text), config)
    .map(({ effect, best, victims }) => `${effect} ${best} ${victims?.text ?? '-'}`)
    .join(', ')

/** Nouns that are no single person: two, or a kind that an article before them means as a whole. */
const NOT_ONE = new Set([
  'couple',
  'family',
  'twins',
  'pair',
  'duo',
  'trio',
  'triplets',
  'elderly',
  'innocent',
  'senior',
  'other',
  'in-law',
  'staff',
  'crew',
  'household',
  'fidayeen',
])

describe('whoever can speak can be a victim', () => {
  test.each([...roles])('%s', (role) => {
    const speaks = speakers.extract(documentOf(`The ${role} said the road was closed.`), config)
    expect(speaks.filter(({ kind }) => kind === 'person')).not.toEqual([])
    expect(killed(`${article(role)} ${role} was killed in Leeds on Monday.`)).toBe(`killed 1 ${role}`)
  })
  test('every noun for a person of ours', () => {
    const missed = [...personNouns.keys()].filter(
      (noun) =>
        !NOT_ONE.has(noun) && killed(`${article(noun)} ${noun} was killed in Leeds on Monday.`) !== `killed 1 ${noun}`,
    )
    expect(missed).toEqual([])
  })
})

/** Nouns that are a body's as well, which speaks as one. */
const BODIES = new Set(['guard', 'military', 'mujahideen', 'mujahidin', 'mujahedeen', 'fedayeen'])
/** A form of a verb of saying. */
const VERBS = new Set(['counsels'])

test('whoever can be a victim can speak, as one or as many', () => {
  const missed = Array.from(knownNouns(), ([noun]) => noun).filter((noun) => {
    if (BODIES.has(noun) || VERBS.has(noun)) return false
    const { claims } = extract({ text: `The ${noun} said the road was closed.` })
    const [speaker, ...others] = claims.flatMap(({ attribution }) => attribution?.speakers ?? [])
    return speaker?.text !== `The ${noun}` || !/unnamed|group/.test(speaker.kind) || others.length > 0
  })
  expect(missed).toEqual([])
})

describe('a role that describes another noun is nobody', () => {
  test.each([
    // The adjective, not the rank
    ['A general strike was called and two men were killed.', 'killed 2 men'],
    ['Two major roads were hit and a general manager was killed.', 'killed 1 general manager'],
    // A harm, not its owner
    ['A head injury killed him.', 'killed 1 -'],
    // A part of the body
    ['A rebel was shot in the head and died.', 'killed 1 rebel'],
    // The rank after all
    ['Two generals and a major were killed.', 'killed 3 generals and a major'],
  ])('%s', (text, figures) => {
    expect(killed(text)).toBe(figures)
  })
})

describe('an owner is not the victim, but those who are his', () => {
  test.each([
    ["The blast killed Mr Hill's wife and three sons in Leeds.", 'killed 4 wife and three sons'],
    ["Gunmen killed the mayor's two sons in Leeds.", 'killed 2 sons'],
    ["Hugh Hill's two daughters were killed in Leeds.", 'killed 2 daughters'],
    ["On Monday Hugh Hill's driver was killed in Leeds.", 'killed 1 driver'],
    ["The farmers' leader was killed in Leeds.", "killed 1 farmers' leader"],
    ["The late mayor's three children drowned.", 'killed 3 children'],
    // What is his is no person
    ["Mary Ford's death shocked Leeds.", 'killed 1 Mary Ford'],
    ["The mayor's 15 cows were killed.", ''],
    ["The town's two hospitals were hit and a nurse was killed.", 'killed 1 nurse'],
  ])('%s', (text, expected) => {
    expect(killed(text)).toBe(expected)
  })
})
