import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Attack, type Lot, pick, upTo } from './attack.ts'
import { built } from './built.ts'
import { remove } from './runs.ts'

const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    '',
    'x',
    '../../../etc/passwd',
    '/dev/zero',
    '/etc',
    'NaN',
    '__proto__',
    '\0',
    [],
  ],
  ...[{}, [[]], { a: 1 }, ['in'], ['dates'], 'auto', '2024-02-30', '9'.repeat(500), [null], { __proto__: null, x: 1 }],
]

/** A value in which something was replaced, left out or added. */
function mutated(value: unknown, lot: Lot): unknown {
  if (typeof value !== 'object' || value === null || lot() < 0.15) return pick(lot, VALUES)
  const entries = Object.entries(value)
  if (lot() < 0.1)
    return Object.fromEntries([...entries, [pick(lot, ['more', 'constructor', 'text', '']), pick(lot, VALUES)]])
  const at = upTo(lot, Math.max(0, entries.length - 1))
  if (lot() < 0.1) entries.splice(at, 1)
  else if (entries[at] !== undefined) entries[at][1] = mutated(entries[at][1], lot)
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

/** Configurations that are wrong: taken, or refused with a sentence. */
export async function configurations(): Promise<Attack> {
  const { loadConfiguration } = await built<typeof import('../../src/run/configuration/configuration.ts')>(
    'src/run/configuration/configuration.ts',
  )
  const { configSchema } = await built<typeof import('../../src/model/config.ts')>('src/model/config.ts')
  const whole = configSchema.parse({ inputs: ['in'], metadata: 'm.csv' })
  const cwd = mkdtempSync(join(tmpdir(), 'claimwire-fuzz-'))
  return {
    name: 'configurations',
    share: 0.5,
    attempt: async (lot) => {
      const text = JSON.stringify(mutated(whole, lot)) ?? ''
      writeFileSync(join(cwd, 'pipeline.config.json'), text)
      try {
        await loadConfiguration({ cwd })
        return null
      } catch (error) {
        const isSaid = (error as Error).name === 'Failure' && !/\[object|undefined/.test((error as Error).message)
        return isSaid ? null : { attack: 'configurations', what: String((error as Error).stack), input: text }
      }
    },
    close: async () => remove(cwd),
  }
}

/** Jobs as somebody with Redis could write them: done, refused or put back, and nothing outside of the worker's folders touched. */
export async function jobs(): Promise<Attack> {
  const { finishJob } = await built<typeof import('../../src/run/queue/finish-job.ts')>('src/run/queue/finish-job.ts')
  const { jobOf } = await built<typeof import('../../src/run/queue/job.ts')>('src/run/queue/job.ts')
  const { runFingerprintOf } = await built<typeof import('../../src/run/shards/run-fingerprint.ts')>(
    'src/run/shards/run-fingerprint.ts',
  )
  const { thisThread } = await built<typeof import('../../src/run/work/this-thread.ts')>('src/run/work/this-thread.ts')
  const { configSchema } = await built<typeof import('../../src/model/config.ts')>('src/model/config.ts')
  const root = mkdtempSync(join(tmpdir(), 'claimwire-fuzz-'))
  writeFileSync(join(root, 'a.txt'), 'At least two people were killed in Ganja on Tuesday, police said.')
  const config = configSchema.parse({ inputs: ['a.txt'], output: 'out' })
  const shard = { files: [{ path: join(root, 'a.txt'), name: 'a.txt' }], bytes: 3, stamp: 'a'.repeat(32) }
  const whole = jobOf(shard, config, root, runFingerprintOf(config).id)
  const { signal } = new AbortController()
  return {
    name: 'jobs',
    share: 0.5,
    attempt: async (lot) => {
      const data = mutated(whole, lot)
      const found = (what: string) => ({ attack: 'jobs', what, input: JSON.stringify(data) ?? '' })
      try {
        const bounds = { root, output: join(root, 'out') }
        const pool = async () => thisThread(config)
        const came = await finishJob({
          ...{ data, deaths: upTo(lot, 3), save: async () => {}, bounds, workers: 1, signal, say: () => {}, pool },
        })
        if (came.kind === 'finished' && /passwd|\/etc|\/dev/.test(JSON.stringify((data as typeof whole).files)))
          return JSON.stringify(data).includes('"name":"') ? null : found('read what is outside')
        return came.kind !== 'finished' && /root:|TypeError|undefined/.test(came.why) ? found(came.why) : null
      } catch (error) {
        return (error as Error).name === 'Failure' ? null : found(String((error as Error).stack))
      }
    },
    close: async () => remove(root),
  }
}
