import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { desk } from './reading.ts'
import { faults } from './records.ts'

/** What an attack found once (`npm run fuzz`), or could have. */
interface Fixture {
  readonly attack: string
  readonly what: string
  readonly text: boolean
  readonly base64: string
}

const folder = fileURLToPath(new URL('./fuzz/', import.meta.url))
const fixtures = readdirSync(folder).map((name): [string, Fixture] => [
  name,
  JSON.parse(readFileSync(folder + name, 'utf8')) as Fixture,
])
const of = (...attacks: string[]) => fixtures.filter(([, { attack }]) => attacks.includes(attack))
const { read } = desk()

describe('what an attack once found holds', () => {
  test.each(of('texts', 'linear'))('%s', (_, { attack, base64 }) => {
    const input = JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as string
    const text = attack === 'linear' ? input.repeat(Math.ceil(30_000 / input.length)) : input
    expect(faults(extract({ text, language: 'en', published: '2024-03-12' }), text)).toEqual([])
  })

  test.each(of('files'))('%s', async (_, { base64 }) => {
    const { articles, rejected } = await read({ inputs: ['-'] }, Readable.from([Buffer.from(base64, 'base64')]))
    expect(articles.length + rejected.length).toBeGreaterThan(0)
    for (const { reason } of rejected) {
      expect(reason).toMatch(/^\P{Cc}+\.$/u)
      expect(reason).not.toMatch(/call stack|not a function|of undefined|of null|typed array/)
    }
    for (const article of articles) expect(faults(extract({ text: article.text }), article.text)).toEqual([])
  })
})
