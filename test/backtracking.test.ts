import { describe, expect, test } from 'vitest'
import { literalsIn, slowness } from './regular-expressions.ts'
import { sourceFiles } from './source-files.ts'

describe('the check', () => {
  test.each([
    [/(a+)+$/, 'a repetition of a repetition'],
    [/a*b/, 'a run that every start runs through again'],
    [/\s+$/, 'the same, at the end of a text'],
    [/\w+\d+x/, 'two runs that can give and take'],
    [/(?:\w{0,20}\s?){1,30}x/, 'bounded repetitions within each other'],
  ])('finds %s slow: %s', (expression) => {
    expect(slowness(expression)).not.toEqual([])
  })
  test.each([
    [/\b(?<year>1[5-9]\d\d|20\d\d)s\b/u, 'no repetition'],
    [/^\s*foo/, 'one start only'],
    [
      /\p{Lu}\p{L}{1,40}(?: \p{Lu}\p{L}{1,40}){0,6}\b/u,
      'bounded, and each part begins with what the one before cannot hold',
    ],
  ])('finds %s quick: %s', (expression) => {
    expect(slowness(expression)).toEqual([])
  })
})

describe('no regular expression backtracks more than in proportion to its text', () => {
  const files = sourceFiles('src').map(({ path, code }) => ({ path, expressions: literalsIn(code) }))
  test('there are some', () => {
    expect(files.flatMap(({ expressions }) => expressions).length).toBeGreaterThan(100)
  })
  test.each(files.filter(({ expressions }) => expressions.length > 0))('$path', ({ expressions }) => {
    const slow = expressions.flatMap((expression) => slowness(expression).map((why) => `${expression} is ${why}`))
    expect(slow).toEqual([])
  })
})
