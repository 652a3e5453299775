import { describe, expect, test } from 'vitest'
import '../src/vitest.ts'
import { toYieldClaims } from '../src/library/matchers/claims.ts'
import { toHaveToll } from '../src/library/matchers/toll.ts'

const TEXT =
  'A ferry sank near Dover on Tuesday, killing three people. The mayor, Ana Ruiz, said that five passengers were missing.'

describe('toYieldClaims', () => {
  test('finds claims by whatever is said of them', () => {
    expect(TEXT).toYieldClaims()
    expect(TEXT).toYieldClaims([{ speaker: 'Ana Ruiz', text: 'five passengers', form: 'indirect', cue: 'said' }])
    expect(TEXT).toYieldClaims([
      { text: /^five/, speaker: /Ruiz$/, stance: 'says', role: 'mayor', kind: 'person', figures: { missing: 5 } },
      { form: 'narrative', figures: { killed: { low: 3, modifier: 'exact' }, injured: null }, speaker: null },
    ])
    expect({ text: TEXT, published: '2024-10-10' }).toYieldClaims([{ where: 'Dover' }])
  })
  test('is not met by another speaker, nor twice by one claim', () => {
    expect(TEXT).not.toYieldClaims([{ speaker: 'Paul Marchand' }])
    expect(TEXT).not.toYieldClaims([{ speaker: 'Ana Ruiz' }, { speaker: 'Ana Ruiz' }])
    expect('A bridge.').not.toYieldClaims()
  })
  test('says what was found instead, and how to find out why', () => {
    const { pass, message } = toYieldClaims(TEXT, [{ speaker: 'Paul Marchand', text: 'five passengers' }])
    expect(pass).toBe(false)
    expect(message()).toBe(
      [
        'Expected a claim with speaker "Paul Marchand", text "five passengers"',
        '  The nearest is indirect, Ana Ruiz: "five passengers were missing" [missing 5/5/5]',
        '  in which differs',
        '    speaker: "Paul Marchand", found "Ana Ruiz"',
        'It yields:',
        '  narrative: "A ferry sank near Dover on Tuesday, killing three people." [killed 3/3/3]',
        '  indirect, Ana Ruiz: "five passengers were missing" [missing 5/5/5]',
        'Why: claimwire explain ARTICLE --at "five passengers"',
      ].join('\n'),
    )
  })
  test('refuses a key that no claim has', () => {
    expect(() => toYieldClaims(TEXT, [{ speeker: 'Ana Ruiz' } as object])).toThrow(/got the key "speeker"/)
  })
})

describe('toHaveToll', () => {
  test('asks for what is named', () => {
    expect(TEXT).toHaveToll({ killed: 3, injured: null })
    expect(TEXT).toHaveToll({ killed: { low: 3, high: 3, modifier: 'exact' } })
    expect(TEXT).not.toHaveToll({ killed: 4 })
    expect(TEXT).not.toHaveToll({ killed: null })
  })
  test('says what the toll is and which figures there are', () => {
    expect(toHaveToll(TEXT, { killed: 4 }).message()).toContain(
      '  killed: expected 4, found killed 3/3/3 exact, from "killing three people"\nIts figures:\n  killed 3/3/3, main event: "killing three people"',
    )
  })
})
