import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimwire, folderWith, recordsOf, written } from './program.ts'

const PLACES = ['Ganja', 'Paris', 'Lagos', 'Manila', 'Quito']

/** Enough articles for several batches a worker, of different lengths so that they end out of order; some of them broken. */
const ARCHIVE = Array.from({ length: 60 }, (_, i) =>
  i % 17 === 5
    ? `{"broken": ${i}\n`
    : `${JSON.stringify({
        id: `n${i}`,
        published: `2024-0${1 + (i % 9)}-${10 + (i % 18)}T23:30:00Z`,
        text: `At least ${i + 2} people were killed in ${PLACES[i % 5]} late on Tuesday, officials said. “I saw it at 11:45 p.m.,” said Anna Weiß. `.repeat(
          1 + ((i * 7) % 11),
        ),
      })}\n`,
).join('')

test('the same input gives the same bytes, whatever the threads, the time zone and the locale', async () => {
  const cwd = await folderWith({ 'archive.jsonl': ARCHIVE, 'pipeline.config.json': '{"queue": {"batch": 4}}' })
  const circumstances: [workers: string, env: Record<string, string>][] = [
    ['1', { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' }],
    ['1', { TZ: 'Asia/Tokyo', LC_ALL: 'C', LANG: 'C' }],
    ['2', { TZ: 'UTC' }],
    ['3', { TZ: 'Asia/Tokyo', LC_ALL: 'C' }],
  ]
  const outputs: Record<string, string>[] = []
  for (const [i, [workers, env]] of circumstances.entries()) {
    const { code } = await claimwire(['run', 'archive.jsonl', '-o', `out${i}`, '--workers', workers], { cwd, env })
    expect(code).toBe(2)
    const names = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl']
    const { configHash, counts } = JSON.parse(written(join(cwd, `out${i}`), 'run.json'))
    outputs.push({
      ...Object.fromEntries(names.map((name) => [name, written(join(cwd, `out${i}`), name)])),
      configHash,
      counts: JSON.stringify(counts),
    })
  }
  const [first, ...others] = outputs
  expect(recordsOf(first?.['articles.jsonl'] ?? '')).toHaveLength(56)
  for (const output of others) expect(output).toEqual(first)
})
