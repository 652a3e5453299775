import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../src/model/config.ts'
import { collect } from '../src/run/collect.ts'
import { run } from '../src/run/run.ts'
import type { Shard } from '../src/run/shards/shard.ts'
import { runShare, shareOf } from '../src/run/share.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import { claimwire, folderWith, written } from './program.ts'

const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`in/${i}.txt`, `At least ${i} people were killed in town ${i}, police said.`]),
)
const config = configSchema.parse({ inputs: ['in'], shards: { files: 6 } })
const options = (root: string) => ({ config, root, pool: thisThread(config) })
const bytesIn = (root: string) =>
  ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'].map((name) => written(join(root, 'output'), name))

describe('shares', () => {
  const shardsOf = (sizes: readonly number[]): Shard[] => sizes.map((bytes, i) => ({ files: [], bytes, stamp: `${i}` }))

  it('have every shard once, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (sizes, of) => {
        const shards = shardsOf(sizes)
        const all = Array.from({ length: of }, (_, i) => shareOf(shards, i + 1, of)).flat()
        expect(new Set(all).size).toBe(shards.length)
        expect(all).toHaveLength(shards.length)
      }),
    )
  })
  it('are about equal', () => {
    const shards = shardsOf([900, 10, 20, 500, 400, 300, 600, 10])
    const loads = [1, 2, 3].map((index) => shareOf(shards, index, 3).reduce((sum, { bytes }) => sum + bytes, 0))
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThan(150)
  })

  it('at the same time in one folder, and merged, give the bytes of one run', async () => {
    const [one, many] = [await folderWith(files), await folderWith(files)]
    await run(options(one))
    const reports = await Promise.all([1, 2, 3].map((index) => runShare(options(many), { index, of: 3 })))
    expect(reports.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(40)
    expect(reports.every(({ complete, shards }) => complete && shards > 0)).toBe(true)
    await collect(options(many))
    expect(bytesIn(many)).toEqual(bytesIn(one))
  })

  it('that are not all finished are not merged', async () => {
    const root = await folderWith(files)
    await runShare(options(root), { index: 1, of: 2 })
    await expect(collect(options(root))).rejects.toThrow(/^\d+ of \d+ shards are not finished, the first with .*\.txt/)
    await runShare(options(root), { index: 2, of: 2 })
    expect((await collect(options(root))).record.counts.articles.read).toBe(40)
  })

  it('are asked for on the command line, and a share twice at once is refused', async () => {
    const cwd = await folderWith(files)
    const shard = (share: string) => claimwire(['run', 'in', '--shard', share], { cwd })
    const [first, second, wrong] = await Promise.all([shard('1/2'), shard('2/2'), shard('3/2')])
    expect([first?.code, second?.code, wrong?.code]).toEqual([0, 0, 1])
    expect(first?.stderr).toMatch(/Share 1 of 2: \d+ inputs in \d+ shards/)
    expect(wrong?.stderr).toContain('Expected a share such as 3/8')
    expect((await claimwire(['collect', 'in', '--quiet'], { cwd })).code).toBe(0)
    const [none, over] = await Promise.all([
      claimwire(['run', '-', '--shard', '1/2'], { cwd }),
      claimwire(['run', 'in', '--shard', '1/2', '--resume', 'never'], { cwd }),
    ])
    expect([none?.stderr, over?.stderr].join()).toMatch(
      /standard input cannot be shared.*other processes have finished shards/s,
    )
  })
})
