import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lazyStages } from '../src/lazy-stages.ts'
import { rulebooks } from '../src/rulebooks.ts'
import type { Finding } from '../src/rules/book.ts'
import { articleOf, configOf, unmarked } from './document.ts'

/** With a place of the user's own, so that the rule for those can be shown. */
const config = configOf({ places: { file: fileURLToPath(new URL('own-places.jsonl', import.meta.url)) } })

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
        find(lazyStages(articleOf(text), config)).filter(({ rule }) => rule === id)
      const words = (text: string, spans: readonly { start: number; end: number }[]) =>
        spans.map(({ start, end }) => text.slice(start, end))

      test('has examples and rejects', () => {
        expect(examples.length).toBeGreaterThan(0)
        expect(rejects.length).toBeGreaterThan(0)
      })
      for (const example of examples) {
        const [marked, value] = typeof example === 'string' ? [example, {}] : example
        test(`reads ${marked}`, () => {
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
