import { describe, expect, test } from 'vitest'
import { calibration, judged, logistic, type Sample } from '../scripts/confidence/logistic.ts'
import { probability } from '../src/confidence/probability.ts'
import { weights } from '../src/confidence/weights.ts'
import type { Note } from '../src/model/trace.ts'
import { pipeline } from '../src/pipeline.ts'
import { rulebooks } from '../src/rulebooks.ts'
import { articleOf, configOf } from './document.ts'

const claimsOf = (text: string) => pipeline(configOf())(articleOf(text, { published: '2024-05-08' })).claims

describe('probability', () => {
  test('sums evidence as log odds, and passes over what it does not know', () => {
    const own = { bias: 0, evidence: { named: 2, vague: -2 } }
    expect(probability(own, [])).toBe(0.5)
    expect(probability(own, ['named'])).toBe(0.88)
    expect(probability(own, ['named', 'vague', 'never seen'])).toBe(0.5)
  })
  test('is never surer than what was measured bears out', () => {
    expect(probability({ bias: 50, evidence: {} }, [])).toBe(0.99)
    expect(probability({ bias: -50, evidence: {} }, [])).toBe(0.02)
  })
})

describe('weights', () => {
  test('of rules are of rules that there are', () => {
    const ids = new Set(rulebooks.flatMap(({ rules }) => rules.map(({ id }) => id)))
    const named = Object.values(weights).flatMap(({ evidence }) =>
      Object.keys(evidence).filter((name) => /^\w+\/[a-z0-9-]+$/.test(name)),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !ids.has(name))).toEqual([])
  })
  test('are those of the evidence that claims give', () => {
    const notes: Note[] = []
    const text = 'The mayor said that the bridge fell on Monday. “It was old,” Hugh Hill said. It fell in Leeds.'
    pipeline(configOf(), { note: (note) => notes.push(note) })(articleOf(text))
    const given = notes.flatMap((note) => (note.step === 'evidence' ? note.evidence : []))
    for (const name of ['sources/clause-after', 'plain verb that', 'person named', 'narrative/sentence'])
      expect(given).toContain(name)
  })
})

describe('confidence of a record', () => {
  test('is higher for a name than for "they", and for "said that" than for other verbs', () => {
    const [named] = claimsOf('Hugh Hill said that the bridge was shut.')
    const [they] = claimsOf('They alleged that the bridge was shut.')
    expect(named?.attribution?.speakers[0]?.confidence).toBeGreaterThan(they?.attribution?.speakers[0]?.confidence ?? 1)
    expect(named?.confidence).toBeGreaterThan(they?.confidence ?? 1)
  })
  test('is there for each speaker, date, place and time', () => {
    const [claim] = claimsOf('Police said that twelve people were killed in Leeds on Monday.')
    expect(claim?.attribution?.speakers.map(({ confidence }) => typeof confidence)).toEqual(['number'])
    expect(claim?.dates.map(({ confidence }) => typeof confidence)).toEqual(['number'])
    const figure = claim?.casualties[0]
    for (const one of [claim?.where, figure?.when, figure?.where]) expect(typeof one?.confidence).toBe('number')
  })
})

describe('fitting', () => {
  const samples = Array.from(
    { length: 200 },
    (_, i): Sample => ({ evidence: i % 2 ? ['bad'] : ['good'], right: i % 2 ? i % 10 === 1 : i % 20 > 0, weight: 1 }),
  )
  test('gives back the shares that it was fitted to', () => {
    const fitted = logistic(samples)
    expect(Math.abs(probability(fitted, ['good']) - 0.9)).toBeLessThan(0.08)
    expect(Math.abs(probability(fitted, ['bad']) - 0.2)).toBeLessThan(0.08)
    expect(calibration(judged(fitted, samples)).error).toBeLessThan(0.08)
  })
  test('leaves out evidence that hardly any sample has', () => {
    const rare: Sample = { evidence: ['rare'], right: false, weight: 1 }
    expect(logistic([...samples, rare]).evidence).not.toHaveProperty('rare')
  })
})
