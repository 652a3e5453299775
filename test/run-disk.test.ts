import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Config, configSchema } from '../src/model/config.ts'
import type { Disk } from '../src/output/disk.ts'
import { run } from '../src/run/run.ts'
import { diskWithRoomFor, failingDisk } from './disk.ts'
import { folderWith, written } from './program.ts'

const ARTICLES = Array.from({ length: 40 }, (_, i) => {
  const text = `At least ${i + 2} people were killed in Ganja, police said. “I saw it,” said Anna Weiß.`
  return `${JSON.stringify({ id: `n${i}`, text })}\n`
}).join('')
const NAMES = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl', 'run.json']

const config = configSchema.parse({ inputs: ['in.jsonl'], workers: 1, queue: { batch: 2 }, shards: { articles: 4 } })
const folder = () => folderWith({ 'in.jsonl': ARTICLES })
const bytesIn = (root: string) => NAMES.slice(0, 3).map((name) => written(join(root, 'output'), name))

async function whole(own: Config): Promise<string[]> {
  const root = await folder()
  await run({ config: own, root })
  return bytesIn(root)
}

async function failureOf(root: string, disk: Disk): Promise<string> {
  const error = await run({ config, root, disk }).catch((failure: unknown) => failure)
  return error instanceof Error ? error.message : ''
}

describe('a full disk', () => {
  const codes: [code: string, says: RegExp][] = [
    [
      'ENOSPC',
      /^Cannot write .*: the disk is full\. Make room, or choose another folder with -o\. The same command resumes/,
    ],
    ['EIO', /^Cannot write .*: EIO\. The same command resumes from there: [1-9]\d* inputs are finished\.$/],
  ]
  test.each(codes)('that says %s in the middle ends the run with a sentence', async (code, says) => {
    expect(await failureOf(await folder(), diskWithRoomFor(60_000, code))).toMatch(says)
  })

  test.each([2, 9, 20, 33, 47, 60])(
    'after %i operations: the same command, with room, gives the same bytes',
    async (count) => {
      const root = await folder()
      expect(await failureOf(root, failingDisk(count))).toMatch(/Cannot write|full/)
      const { record } = await run({ config, root })
      expect(record.counts.articles).toMatchObject({ read: 40, written: 40 })
      expect(bytesIn(root)).toEqual(await whole(config))
    },
  )

  test('keeps the records of an earlier run, all of them', async () => {
    const root = await folder()
    await run({ config, root })
    const before = NAMES.map((name) => written(join(root, 'output'), name))
    await run({ config, root, resume: 'never', disk: diskWithRoomFor(60_000) }).catch(() => {})
    expect(NAMES.map((name) => written(join(root, 'output'), name))).toEqual(before)
  })

  test('leaves no file that is not whole', async () => {
    const root = await folder()
    await failureOf(root, diskWithRoomFor(60_000))
    const out = join(root, 'output')
    expect(readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.partial'))).toEqual([])
    expect(existsSync(join(out, 'claims.jsonl'))).toBe(false)
  })
})
