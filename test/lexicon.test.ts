import { expect, test } from 'vitest'
import { having, valued } from '../src/lexicon/having.ts'
import { inlineWords } from './inline-words.ts'
import { entries, tableKeys } from './lexicon-words.ts'
import { sourceFiles } from './source-files.ts'

test('every word has one entry', () => {
  const words = entries.map(([word]) => word)
  expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
})

test('entries and the keys of tables are at most 1.1 times as many as their words', () => {
  const words = [...entries.map(([word]) => word), ...tableKeys]
  expect(words.length / new Set(words).size).toBeLessThanOrEqual(1.1)
})

/** The most words that control flow may list. Words belong into the lexicon: lower this number, never raise it. */
const MOST_INLINE_WORDS = 16

test('control flow lists no more words than it did', () => {
  const found = sourceFiles('src').map((file) => ({ path: file.path, words: inlineWords(file).length }))
  const total = found.reduce((sum, { words }) => sum + words, 0)
  const worst = found.sort((a, b) => b.words - a.words).slice(0, 10)
  expect(total, worst.map(({ path, words }) => `${words} ${path}`).join('\n')).toBeLessThanOrEqual(MOST_INLINE_WORDS)
})

test('every tag is asked for, and stands once in an entry', () => {
  const asked = new Set(
    sourceFiles('src').flatMap(({ code }) =>
      Array.from(
        code.matchAll(/\b(?:having|valued)\(([^)]*)\)/g),
        ([, tags = '']) => tags.match(/[\w/-]+/g) ?? [],
      ).flat(),
    ),
  )
  const nameOf = (tag: string) => tag.replace(/=.*/, '')
  expect(entries.flatMap(([, tags]) => tags.map(nameOf)).filter((tag) => !asked.has(tag))).toEqual([])
  const repeated = entries.filter(([, tags]) => new Set(tags.map(nameOf)).size < tags.length)
  expect(repeated.map(([word]) => word)).toEqual([])
})

test('a tag gives its words, with their values, and several tags give the words of each', () => {
  expect(valued('person').get('nurse')).toBe('health workers')
  expect(valued('person').get('resident')).toBe('-')
  expect(having('role', 'rank').has('general')).toBe(true)
  expect(having('role', 'rank').size).toBeLessThan(having('role').size + having('rank').size)
  expect(having('sentence-end').has('.')).toBe(true)
  expect(() => having('no-such-tag')).toThrow(/no-such-tag/)
})
