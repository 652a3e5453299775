import { join } from 'node:path'
import { amid } from '../../test/failing-writes.ts'
import type { Attack } from './attack.ts'
import { built } from './built.ts'
import { archiveOf, bytesIn, remove } from './runs.ts'

/** Every call of a run that writes is made to fail, alone or with all after it; the run is then given again. */
export async function writes(articles: number): Promise<Attack> {
  const { run } = await built<typeof import('../../src/run/run.ts')>('src/run/run.ts')
  const { thisThread } = await built<typeof import('../../src/run/work/this-thread.ts')>('src/run/work/this-thread.ts')
  const { configSchema } = await built<typeof import('../../src/model/config.ts')>('src/model/config.ts')
  const input = archiveOf(articles)
  const config = configSchema.parse({
    ...{ inputs: ['a.jsonl', 'b.jsonl'], workers: 1, keep: 'always', dedupe: 'off' },
    ...{ queue: { batch: 100 }, shards: { articles: 300, files: 1 } },
  })
  const pool = remembering(thisThread(config))
  const runInto = (output: string) => run({ config: { ...config, output }, root: input, pool })
  const calm = join(input, 'calm')
  const { calls, error } = await amid({ at: 0, forGood: false }, calm, () => runInto(calm))
  if (error !== null) throw error
  const expected = bytesIn(calm)
  return {
    name: 'writes',
    share: 1,
    most: async () => calls * 2,
    attempt: async (_, number) => {
      const trouble = { at: (number % calls) + 1, forGood: number >= calls }
      const output = join(input, `out-${number}`)
      const found = (what: string) => ({
        attack: 'writes',
        what,
        input: JSON.stringify({ articles, calls, ...trouble }),
      })
      await amid(trouble, output, () => runInto(output))
      try {
        const { record } = await runInto(output)
        if (record.ended !== 'complete' || bytesIn(output) !== expected) return found('resumed to other bytes')
      } catch (failure) {
        return found(String(failure))
      } finally {
        remove(output)
      }
      return null
    },
    close: async () => remove(input),
  }
}

type Pool = ReturnType<typeof import('../../src/run/work/this-thread.ts').thisThread>

/** What a batch comes to is the same each time; so it is worked out once, and only the writing is tried again and again. */
function remembering(own: Pool): Pool {
  const known = new Map<string, ReturnType<Pool['work']>>()
  return {
    ...own,
    work: (inputs) => {
      const key = inputs.map(({ source }) => `${source.file} ${source.record}`).join()
      const outcome = known.get(key) ?? own.work(inputs)
      known.set(key, outcome)
      return outcome
    },
  }
}
