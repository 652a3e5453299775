import { describe, expect, test } from 'vitest'
import { rulebooks } from '../src/rulebooks.ts'
import type { Finding } from '../src/rules/book.ts'
import { wayOf } from '../src/way.ts'
import { articleOf, configOf, unmarked } from './document.ts'

const config = configOf()

/** Examples that the product does not find yet; an entry that it finds is an error, so that the list only shrinks. */
const NOT_YET: ReadonlySet<string> = new Set([
  'Posted {7/10/2023} at noon.',
  'Posted {07-10-2023} at noon.',
  'Posted {25/12/19} at noon.',
  'It struck at {6 a.m. EST} on Friday.',
  'It set out at {18:00 UTC} on Friday.',
  'The budget of {FY2019-20} passed.',
  'Sales of {FY21} fell.',
  'After {weeks} of protest he left.',
  'More will die in {the coming days}.',
  '{NICE} — A lorry was found.',
  'They landed at {Colville International Airport} at noon.',
  'They landed at {Colville-Harrow Airport} at noon.',
  'The minister put {the number of dead at 18}.',
  '{Two hikers were found dead} in the snow.',
  'Gunmen abducted four traders. {The victims were killed} the next day.',
  'Two brothers were kidnapped; {their bodies were found} later.',
  'They seized three drivers and {shot dead all of them}.',
  'The fire {forced about 12,000 residents to flee}.',
  '{Some 900 people are living in makeshift camps}.',
  '{Over 60 families were moved to evacuation centres}.',
  '{Four of the sailors were treated} for hypothermia.',
  '{More than 200 families evacuated} as river rises',
  'Blast leaves {12 dead}, {30 hurt}',
  '{Dozens feared dead} after boat sinks',
  '{The minister} left early.',
  '{A spokeswoman for Acme Steel} declined.',
  "{A spokesman for the general's office} left.",
  "{A clerk of the town clerk's office} left.",
  '{The mayor of Leeds} left.',
  'They met {a local official} there.',
  'Then {local officials} left.',
  '{Captain Hugh Hill of the Leeds Fire Brigade} left.',
  'The {Director of the State Relief Agency} left.',
  'Then {she} left.',
  '{They} left.',
])

test('no two rules have one id', () => {
  const ids = rulebooks.flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
})

for (const { name, over, rules, find } of rulebooks) {
  describe(`${name}, over ${over}`, () => {
    test('ids begin with the book’s name', () => {
      for (const { id } of rules) expect(id).toMatch(new RegExp(`^${name}/[a-z0-9-]+$`))
    })
    describe.each(rules)('$id', ({ id, examples, rejects }) => {
      /** What the product finds by this rule. */
      const found = (text: string): readonly Finding[] =>
        find(wayOf(articleOf(text), config)).filter(({ rule }) => rule === id)
      const words = (text: string, spans: readonly { start: number; end: number }[]) =>
        spans.map(({ start, end }) => text.slice(start, end))

      test('has examples and rejects', () => {
        expect(examples.length).toBeGreaterThan(0)
        expect(rejects.length).toBeGreaterThan(0)
      })
      for (const example of examples) {
        const [marked, value] = typeof example === 'string' ? [example, {}] : example
        const reads = NOT_YET.has(marked) ? test.fails : test
        reads(`reads ${marked}`, () => {
          const { text, spans } = unmarked(marked)
          const findings = found(text)
          expect(words(text, findings)).toEqual(words(text, spans))
          expect(findings[0]?.value).toMatchObject(value)
        })
      }
      test.each([...rejects])('leaves alone: %s', (text) => {
        expect(words(text, found(text))).toEqual([])
      })
    })
  })
}
