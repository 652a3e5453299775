import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isRejected } from '../src/input/refusal.ts'
import { configSchema } from '../src/model/config.ts'
import { run } from '../src/run/run.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import type { WorkerPool } from '../src/run/work/worker-pool.ts'
import { amid } from './failing-writes.ts'
import { folderWith, written } from './program.ts'

const text = (i: number) => `At least ${i + 2} people were killed in Ganja, police said. “I saw it,” said Anna Weiß.`
const record = (i: number) => JSON.stringify({ id: i % 17 === 9 ? 'n3' : `n${i}`, text: text(i % 23) })
const FILES = {
  'in/a.jsonl': Array.from({ length: 18 }, (_, i) => `${i % 11 === 7 ? '{broken' : record(i)}\n`).join(''),
  'in/b.jsonl': Array.from({ length: 6 }, (_, i) => `${record(100 + i)}\n`).join(''),
}
/** Every sixth position, another one for each kind of trouble; `npm run fuzz -- --only writes` tries them all, on a larger run. */
const STRIDE = 6
const config = configSchema.parse({
  ...{ inputs: ['in'], workers: 1, keep: 'always', queue: { batch: 2 }, shards: { articles: 4, files: 1 } },
})
const bytesIn = (root: string) =>
  ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'].map((name) => written(join(root, 'output'), name))

/** What a batch comes to is the same each time; so it is worked out once, and only the writing is tried again and again. */
function remembering(): WorkerPool {
  const own = thisThread(config)
  const known = new Map<string, ReturnType<WorkerPool['work']>>()
  return {
    ...own,
    work: (inputs) => {
      const key = inputs.map((one) => `${one.source.file} ${one.source.record} ${isRejected(one)}`).join()
      const outcome = known.get(key) ?? own.work(inputs)
      known.set(key, outcome)
      return outcome
    },
  }
}

const pool = remembering()

describe('a run of which one write fails', () => {
  test.each([
    ['and then all', true],
    ['and no other', false],
  ])(
    '%s: the same command then gives the bytes of an undisturbed run',
    async (_, forGood) => {
      const calm = await folderWith(FILES)
      const { calls, error } = await amid({ at: 0, forGood }, calm, () => run({ config, root: calm, pool }))
      expect([error, calls > 80]).toEqual([null, true])
      const expected = bytesIn(calm)
      const wrong: string[] = []
      for (let at = forGood ? 1 : 4; at <= calls; at += STRIDE) {
        const root = await folderWith(FILES)
        await amid({ at, forGood }, root, () => run({ config, root, pool }))
        const { record } = await run({ config, root, pool })
        if (JSON.stringify(bytesIn(root)) !== JSON.stringify(expected) || record.ended !== 'complete')
          wrong.push(`call ${at} of ${calls}`)
      }
      expect(wrong).toEqual([])
    },
    300_000,
  )
})
