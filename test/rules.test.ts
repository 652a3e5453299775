import { describe, expect, test } from 'vitest'
import { rulebooks } from '../src/rulebooks.ts'
import { ruleSet } from '../src/stages/extract/rule.ts'
import { documentOf, unmarked } from './document.ts'

for (const { name, rules, view } of rulebooks) {
  describe(name, () => {
    test('ids are unique and begin with the book’s name', () => {
      const ids = rules.map((rule) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(new RegExp(`^${name}/[a-z0-9-]+$`))
    })
    for (const rule of rules) {
      const find = (text: string) =>
        documentOf(text).sentences.flatMap((sentence) => ruleSet([rule]).find(view(sentence)))
      test(`${rule.id} has examples and rejects`, () => {
        expect(rule.examples.length).toBeGreaterThan(0)
        expect(rule.rejects.length).toBeGreaterThan(0)
      })
      test.each(rule.examples)(`${rule.id} reads %s`, (marked, value) => {
        const { text, spans } = unmarked(marked)
        const found = find(text)
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        )
        expect(found[0]?.value).toMatchObject(value as object)
      })
      test.each(rule.rejects)(`${rule.id} leaves alone: %s`, (text) => {
        expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
      })
    }
  })
}
