import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../src/model/config.ts'
import { collect } from '../src/run/collect.ts'
import { run } from '../src/run/run.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import { folderWith, written } from './program.ts'

const record = (i: number) =>
  `${i % 9 === 4 ? '{broken' : JSON.stringify({ id: `n${i}`, text: `At least ${i + 2} people were killed in Ganja on Tuesday, police said.` })}\n`
const FILES = Object.fromEntries(
  ['a', 'b', 'c'].map((name, k) => [
    `in/${name}.jsonl`,
    Array.from({ length: 10 }, (_, i) => record(k * 100 + i)).join(''),
  ]),
)
const config = configSchema.parse({
  ...{ inputs: ['in'], workers: 1, keep: 'always', queue: { batch: 2 }, shards: { articles: 4, files: 1 } },
})
const pool = thisThread(config)
const bytesIn = (root: string) =>
  ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'].map((name) => written(join(root, 'output'), name))
const filesIn = (root: string, ending: RegExp) => {
  const folder = join(root, 'output/.claimwire')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => ending.test(name)).map((name) => join(folder, name))
}

/** Changes one byte in the middle, and the length of nothing. */
function flip(path: string): void {
  const bytes = readFileSync(path)
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('what is changed in finished parts is noticed', () => {
  const rows: [what: string, ending: RegExp, change: (path: string) => void, read: number][] = [
    ['a byte of the claims', /000000004\.claims\.jsonl$/, flip, 18],
    ['a byte of the articles', /000000000\.articles\.jsonl$/, flip, 30],
    ['a byte of the index', /000000000\.index$/, flip, 30],
    ['a byte of the rejected', /000000004\.rejected\.jsonl$/, flip, 6],
    ['a file that is cut short', /000000000\.claims\.jsonl$/, (path) => writeFileSync(path, ''), 30],
    ['a manifest that is broken', /000000008\.json$/, (path) => writeFileSync(path, '{'), 6],
    ['a manifest with other sums', /000000004\.json$/, sums, 18],
    ['a fingerprint that is broken', /fingerprint\.json$/, (path) => writeFileSync(path, '{'), 0],
    ['a fingerprint that is of something else', /fingerprint\.json$/, (path) => writeFileSync(path, '7'), 0],
  ]
  test.each(rows)('%s: only what it concerns is made again', async (_, ending, change, most) => {
    const root = await folderWith(FILES)
    await run({ config, root, pool })
    const before = bytesIn(root)
    for (const path of filesIn(root, ending)) change(path)
    let read = 0
    const counting = {
      ...pool,
      work: (inputs: Parameters<typeof pool.work>[0]) => {
        read += inputs.length
        return pool.work(inputs)
      },
    }
    const { record: ended } = await run({ config, root, pool: counting })
    expect([bytesIn(root), ended.ended]).toEqual([before, 'complete'])
    expect(read).toBe(most)
  })

  test('a fingerprint that is broken does not end the run of another configuration', async () => {
    const root = await folderWith(FILES)
    await run({ config, root, pool })
    for (const path of filesIn(root, /fingerprint\.json$/)) writeFileSync(path, '{"id":')
    const other = configSchema.parse({ ...config, vagueNumbers: { dozens: 36 } })
    expect((await run({ config: other, root, pool })).record.ended).toBe('complete')
  })

  test('collect says so, and takes nothing that was changed', async () => {
    const root = await folderWith(FILES)
    await run({ config, root, pool })
    const before = bytesIn(root)
    flip(filesIn(root, /000000004\.claims\.jsonl$/)[0] ?? '')
    await expect(collect({ config, root })).rejects.toThrow(/^1 finished parts were changed/)
    await expect(collect({ config, root })).rejects.toThrow(/^1 of 3 shards are not finished/)
    await run({ config, root, pool })
    expect(bytesIn(root)).toEqual(before)
  })
})

describe('what a run says of an earlier one', () => {
  test('is nothing when it was of the same configuration and has finished nothing', async () => {
    const root = await folderWith(FILES)
    const said: string[] = []
    const say = (line: string) => said.push(line)
    const stopped = AbortSignal.abort()
    await run({ config, root, pool, signal: stopped, say })
    await run({ config, root, pool, say })
    expect(said).toEqual([])
  })
})

function sums(path: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.sums['claims.jsonl'] ^= 5
  writeFileSync(path, JSON.stringify(manifest))
}
