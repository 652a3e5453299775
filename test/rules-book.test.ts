import { expect, test } from 'vitest'
import type { Article } from '../src/model/article.ts'
import { pipeline } from '../src/pipeline.ts'
import { rulebooks } from '../src/rulebooks.ts'
import { corpus } from './corpus.ts'
import { articleOf, configOf, unmarked } from './document.ts'

const ids = new Set(rulebooks.flatMap(({ rules }) => rules.map(({ id }) => id)))
const run = pipeline(configOf())

/** Every rule that the records of an article name, wherever they name it. */
function rulesIn(article: Article): string[] {
  const named: string[] = []
  JSON.stringify(run(article), (key, value: unknown) => {
    if (key === 'rule' && typeof value === 'string') named.push(value)
    if (key === 'rules' && Array.isArray(value)) named.push(...value.map(String))
    return value
  })
  return named
}

test('every rule that a record names is in a book', async () => {
  const examples = rulebooks.flatMap(({ rules }) =>
    rules.flatMap((rule) => [
      ...rule.examples.map((example) => unmarked(typeof example === 'string' ? example : example[0]).text),
      ...rule.rejects,
    ]),
  )
  const articles = [...(await corpus()).values(), ...examples.map((text) => articleOf(text))]
  const unknown = new Set(articles.flatMap(rulesIn).filter((id) => !ids.has(id)))
  expect([...unknown].sort()).toEqual([])
})
