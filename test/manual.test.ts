import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesManual } from '../scripts/rules-manual.ts'
import { tablesManual } from '../scripts/tables-manual.ts'

test('docs/rules.md is made of the rules as they are; make it anew with "npm run docs:rules"', async () => {
  const written = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')
  // Told line by line: two manuals side by side are too long to be read
  const [have, want] = [written.split('\n'), (await rulesManual()).split('\n')]
  const at = want.findIndex((line, i) => line !== have[i])
  expect(at < 0 ? 'the same' : `line ${at + 1}: ${have[at]}`).toBe(at < 0 ? 'the same' : `line ${at + 1}: ${want[at]}`)
  expect(have.length).toBe(want.length)
})

test('docs/tables.md is made of the tables as they are; make it anew with "npm run docs:rules"', () => {
  expect(readFileSync(new URL('../docs/tables.md', import.meta.url), 'utf8')).toBe(tablesManual())
})
