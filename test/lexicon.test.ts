import { expect, test } from 'vitest'
import { having, valued } from '../src/lexicon/having.ts'
import { entries } from './lexicon-words.ts'
import { sourceFiles } from './source-files.ts'

test('every word has one entry', () => {
  const words = entries.map(([word]) => word)
  expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
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
