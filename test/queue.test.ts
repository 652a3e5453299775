import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildApart } from '../scripts/build-apart.ts'
import { claimwire, folderWith, PROGRAM, recordsOf, written } from './program.ts'
import { type RedisServer, redisServer, withoutRedis } from './redis.ts'

const SETTINGS = { inputs: ['in'], queue: { batch: 2 }, shards: { files: 8, articles: 10 } }
const POISONED = 'test/workers/poisoned.ts'

const story = (i: number) =>
  `At least ${i + 2} people were killed in town ${i} on Tuesday, police said. “I saw ${i} of it,” said Anna Weiß.\n\n`
const files = (count: number, length = 1) => ({
  'pipeline.config.json': JSON.stringify(SETTINGS),
  ...Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`in/${String(i).padStart(3, '0')}.txt`, story(i).repeat(length)]),
  ),
})
const bytesIn = (cwd: string) =>
  ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'].map((name) => written(join(cwd, 'output'), name))
const finishedParts = (cwd: string) => {
  const folder = join(cwd, 'output', '.claimwire')
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\d{9}\.json$/.test(name)).length
}

async function until(so: () => boolean): Promise<void> {
  while (!so()) await pause(10)
}

describe.skipIf(withoutRedis !== null)(
  'a queue',
  () => {
    let redis: RedisServer
    let children: ChildProcess[] = []
    beforeAll(async () => {
      redis = await redisServer()
    })
    afterEach(() => {
      for (const child of children) child.kill('SIGKILL')
      children = []
    })
    afterAll(() => redis?.stop())

    const where = (queue: string) => ['--redis', redis.url, '--queue', queue]
    const started = (args: readonly string[], cwd: string) => {
      const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' })
      children.push(child)
      return child
    }
    const worker = (queue: string, cwd: string) =>
      started([PROGRAM, 'worker', ...where(queue), '--until-empty', '--workers', '1', '--silence', '2'], cwd)
    const ended = async (child: ChildProcess) =>
      child.exitCode !== null ? child.exitCode : (await once(child, 'exit'))[0]
    const status = async (queue: string) => JSON.parse((await claimwire(['status', ...where(queue), '--json'])).stdout)
    const undisturbed = async (all: Record<string, string>) => {
      const cwd = await folderWith(all)
      await claimwire(['run', '--quiet'], { cwd })
      return bytesIn(cwd)
    }

    it('of shards is worked off by two workers, and merged to the bytes of one run', async () => {
      const cwd = await folderWith(files(40))
      const { code, stdout } = await claimwire(['enqueue', ...where('two')], { cwd })
      const [, count = ''] = /^(\d+) of \1 shards are on the queue two; 0 were finished before\.\n$/.exec(stdout) ?? []
      expect([code, Number(count) >= 5]).toEqual([0, true])
      expect(await status('two')).toMatchObject({ waiting: Number(count), active: 0, failed: 0 })
      expect((await claimwire(['collect'], { cwd })).stderr).toMatch(/shards are not finished/)
      expect(await Promise.all([ended(worker('two', cwd)), ended(worker('two', cwd))])).toEqual([0, 0])
      expect(await status('two')).toMatchObject({ waiting: 0, active: 0, failed: 0 })
      expect((await claimwire(['collect', '--quiet'], { cwd })).code).toBe(0)
      expect(bytesIn(cwd)).toEqual(await undisturbed(files(40)))
      writeFileSync(join(cwd, 'in/new.txt'), story(900))
      expect((await claimwire(['enqueue', ...where('two')], { cwd })).stdout).toMatch(/^1 of /)
    })

    it('of which a worker is killed in the middle of a shard loses nothing', async () => {
      const all = files(24, 40)
      const cwd = await folderWith(all)
      await claimwire(['enqueue', ...where('killed')], { cwd })
      const first = worker('killed', cwd)
      await until(() => finishedParts(cwd) > 0)
      first.kill('SIGKILL')
      await ended(first)
      expect(await status('killed')).toMatchObject({ active: 1 })
      expect(await ended(worker('killed', cwd))).toBe(0)
      await claimwire(['collect', '--quiet'], { cwd })
      expect(bytesIn(cwd)).toEqual(await undisturbed(all))
    })

    it('with an article that kills every worker refuses that article alone', async () => {
      const all: Record<string, string> = { ...files(20), 'in/010.txt': 'POISON and nothing else.' }
      const cwd = await folderWith(all)
      await claimwire(['enqueue', ...where('poisoned')], { cwd })
      const poisoned = (await buildApart([POISONED], 'queue'))(POISONED)
      let deaths = 0
      for (; deaths < 12; deaths++) {
        const child = started([poisoned, redis.url, 'poisoned'], cwd)
        if ((await ended(child)) === 0) break
      }
      expect(deaths).toBeGreaterThan(2)
      expect(deaths).toBeLessThan(8)
      expect((await claimwire(['collect', '--quiet'], { cwd })).code).toBe(2)
      expect(recordsOf(written(join(cwd, 'output'), 'rejected.jsonl'))).toMatchObject([
        { source: { file: '010.txt' }, code: 'worker-crashed' },
      ])
      expect(recordsOf(written(join(cwd, 'output'), 'articles.jsonl'))).toHaveLength(19)
    })

    it('whose Redis is started anew, and has forgotten everything, is filled again', async () => {
      const all = files(32, 20)
      const cwd = await folderWith(all)
      const enqueued = started([PROGRAM, 'enqueue', ...where('restarted'), '--wait'], cwd)
      const own = started([PROGRAM, 'worker', ...where('restarted'), '--workers', '1', '--silence', '2'], cwd)
      await until(() => finishedParts(cwd) > 0)
      await redis.restart()
      expect(await ended(enqueued)).toBe(0)
      own.kill('SIGINT')
      expect(await ended(own)).toBe(130)
      expect((await claimwire(['collect', '--quiet'], { cwd })).code).toBe(0)
      expect(bytesIn(cwd)).toEqual(await undisturbed(all))
    })

    it('whose jobs were made by another version is not touched', async () => {
      const cwd = await folderWith(files(3))
      await claimwire(['enqueue', ...where('other'), '--min-confidence', '0.5'], { cwd })
      const { Queue } = await import('bullmq')
      const queue = new Queue('other', { connection: { url: redis.url } })
      for (const job of await queue.getWaiting()) await job.updateData({ ...job.data, fingerprint: 'another' })
      await queue.close()
      expect(await ended(worker('other', cwd))).toBe(0)
      const { failed, failures } = await status('other')
      expect([failed, failures[0]?.reason]).toEqual([1, expect.stringContaining('another version of Claimwire')])
    })
  },
  300_000,
)

describe('a queue that is not there', () => {
  it.each(['enqueue', 'worker', 'status'])('is told by %s in a sentence', async (command) => {
    const cwd = await folderWith(files(1))
    const { code, stderr } = await claimwire([command, '--redis', 'redis://user:secret@127.0.0.1:1'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^claimwire: Cannot reach Redis at redis:\/\/127\.0\.0\.1:1: .*ECONNREFUSED.* Start redis-server/,
    )
    expect(stderr).not.toContain('secret')
  })
})
