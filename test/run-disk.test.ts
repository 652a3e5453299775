import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configSchema } from '../src/model/config.ts'
import { runSchema } from '../src/model/run.ts'
import { run } from '../src/run/run.ts'
import { diskWithRoomFor } from './disk.ts'
import { folderWith, recordsOf, written } from './program.ts'

const ARTICLES = Array.from({ length: 20 }, (_, i) => {
  const text = `At least ${i + 2} people were killed in Ganja, police said. “I saw it,” said Anna Weiß.`
  return `${JSON.stringify({ id: `n${i}`, text })}\n`
}).join('')

test.each([
  ['ENOSPC', /Cannot write .*: the disk is full\. Make room, or choose another folder with -o\./],
  ['EIO', /Cannot write .*: EIO\./],
])(
  'a disk that says %s in the middle of a run ends it with a sentence and keeps what was written',
  async (code, says) => {
    const root = await folderWith({ 'in.jsonl': ARTICLES })
    const config = configSchema.parse({ inputs: ['in.jsonl'], workers: 1, queue: { batch: 2 } })
    const { failure, record } = await run({ config, root, disk: diskWithRoomFor(20_000, code) })
    expect(failure?.message).toMatch(says)
    const out = join(root, 'output')
    expect(readdirSync(out).sort()).toEqual(['articles.jsonl', 'claims.jsonl', 'rejected.jsonl', 'run.json'])
    const ids = recordsOf(written(out, 'articles.jsonl')).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(ids.length).toBeLessThan(20)
    expect(ids).toEqual(ids.map((_, i) => `n${i}`))
    const claims = recordsOf(written(out, 'claims.jsonl'))
    expect([...new Set(claims.map(({ article }) => (article as { id: string }).id))]).toEqual(ids)
    expect(runSchema.parse(JSON.parse(written(out, 'run.json')))).toEqual(record)
    expect(record).toMatchObject({ ended: 'failed', counts: { articles: { written: ids.length } } })
    expect(record.failure).toMatch(says)
  },
)
