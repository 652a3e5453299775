import { describe, expect, it } from 'vitest'
import { precisionOf, wilson } from '../src/model/precision.ts'
import { reviewFileSchema } from '../src/model/review.ts'

describe('wilson', () => {
  // The intervals of statsmodels' proportion_confint(method='wilson')
  const rows: [why: string, right: number, of: number, low: number, high: number][] = [
    ['most are right', 18, 20, 0.699, 0.972],
    ['all are right: the interval still has a width', 20, 20, 0.839, 1],
    ['none is right', 0, 10, 0, 0.278],
    ['one case', 1, 1, 0.207, 1],
  ]
  it.each(rows)('%s', (_why, right, of, low, high) => {
    const found = wilson(right / of, of)
    expect(found?.low).toBeCloseTo(low, 3)
    expect(found?.high).toBeCloseTo(high, 3)
  })
  it('is null where nothing was judged', () => expect(wilson(0, 0)).toBeNull())
})

describe('precisionOf', () => {
  it('counts a stratum by its claims, not by how many were drawn', () => {
    const strata = [
      { right: 10, judged: 10, claims: 10 },
      { right: 5, judged: 10, claims: 90 },
    ]
    expect(precisionOf(strata)?.share).toBeCloseTo(0.55)
  })
  it('is that of a plain sample where each was drawn by its size', () => {
    const strata = [
      { right: 9, judged: 10, claims: 100 },
      { right: 9, judged: 10, claims: 100 },
    ]
    expect(precisionOf(strata)).toEqual(wilson(0.9, 20))
  })
  it('is wider where weights differ', () => {
    const even = precisionOf([{ right: 18, judged: 20, claims: 100 }])
    const uneven = precisionOf([
      { right: 9, judged: 10, claims: 95 },
      { right: 9, judged: 10, claims: 5 },
    ])
    expect((uneven?.high ?? 0) - (uneven?.low ?? 0)).toBeGreaterThan((even?.high ?? 0) - (even?.low ?? 0))
  })
  it('leaves out strata that nobody has judged', () => {
    const strata = [
      { right: 1, judged: 2, claims: 10 },
      { right: 0, judged: 0, claims: 90 },
    ]
    expect(precisionOf(strata)?.share).toBe(0.5)
    expect(precisionOf([])).toBeNull()
  })
})

describe('a file of reviews', () => {
  const claim = 'c_3f0c52d1a9b84e77'
  const accepted: [why: string, file: object][] = [
    ['the least that one can write', { reviews: [{ claim, article: 'a', verdict: 'right' }] }],
    [
      'a field with the value that was judged',
      { reviews: [{ claim, article: 'a', field: 'casualties.0.where', verdict: 'wrong', why: 'Baku', value: null }] },
    ],
    ['none yet', { schema: 'claimwire/review@1', reviews: [] }],
  ]
  it.each(accepted)('may hold %s', (_why, file) => expect(reviewFileSchema.safeParse(file).error).toBeUndefined())
  const refused: [why: string, file: object][] = [
    ['another verdict', { reviews: [{ claim, article: 'a', verdict: 'maybe' }] }],
    ['no id of a claim', { reviews: [{ claim: '17', article: 'a', verdict: 'right' }] }],
    ['a field that is no path', { reviews: [{ claim, article: 'a', field: '__proto__', verdict: 'right' }] }],
    ['a mistyped key', { reviews: [{ claim, article: 'a', verdict: 'right', because: 'so' }] }],
  ]
  it.each(refused)('may not hold %s', (_why, file) => expect(reviewFileSchema.safeParse(file).success).toBe(false))
})
