import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Queue } from 'bullmq'
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

    const withQueue = async <T>(name: string, work: (queue: Queue) => Promise<T>): Promise<T> => {
      const { Queue } = await import('bullmq')
      const queue = new Queue(name, { connection: { url: redis.url } })
      try {
        return await work(queue)
      } finally {
        await queue.close()
      }
    }

    it('whose jobs are of another version puts them back, and its own version finishes them', async () => {
      const cwd = await folderWith(files(12))
      await claimwire(['enqueue', ...where('other')], { cwd })
      const rewrite = (version: string) =>
        withQueue('other', async (queue) => {
          for (const job of await queue.getJobs(['waiting', 'delayed'])) await job.updateData({ ...job.data, version })
        })
      const { version } = await withQueue('other', async (queue) => (await queue.getWaiting())[0]?.data)
      await rewrite('9.9.9')
      const { code, stderr } = await claimwire(
        ['worker', ...where('other'), '--until-empty', '--workers', '1', '--silence', '2'],
        { cwd },
      )
      expect([code, stderr]).toEqual([0, expect.stringMatching(/put back for workers of other versions/)])
      const { failed, waiting, delayed } = await status('other')
      expect([failed, waiting + delayed > 0, finishedParts(cwd)]).toEqual([0, true, 0])
      await rewrite(version)
      expect(await ended(worker('other', cwd))).toBe(0)
      expect((await claimwire(['collect', '--quiet'], { cwd })).code).toBe(0)
      expect(bytesIn(cwd)).toEqual(await undisturbed(files(12)))
    })

    it('with hostile jobs does the others, reads and writes nothing else, and tells their state', async () => {
      const cwd = await folderWith({ ...files(9), 'metadata.csv': 'path,title\n' })
      const secret = await folderWith({ 'passwd.txt': 'root:TOPSECRET:0:0: At least 3 people were killed.' })
      const evil = join(secret, 'evil')
      await claimwire(['enqueue', ...where('hostile')], { cwd })
      await withQueue('hostile', async (queue) => {
        const job = (await queue.getWaiting())[0]?.data
        const bad: [string, unknown][] = [
          ['foo', { foo: 1 }],
          ['null', null],
          ['text', 'text'],
          ['climbs', { ...job, files: [{ path: '../'.repeat(20) + join(secret, 'passwd.txt'), name: 'a' }] }],
          ['absolute', { ...job, files: [{ path: join(secret, 'passwd.txt'), name: 'a' }] }],
          ['device', { ...job, files: [{ path: '/dev/zero', name: 'a' }] }],
          ['metadata', { ...job, metadata: join(secret, 'passwd.txt') }],
          ['metadata inside', { ...job, metadata: 'pipeline.config.json' }],
          ['places', { ...job, config: { ...job.config, places: { file: join(secret, 'passwd.txt') } } }],
          ['output', { ...job, output: evil }],
        ]
        for (const [jobId, data] of bad) await queue.add('shard', data, { jobId })
      })
      expect(await ended(worker('hostile', cwd))).toBe(0)
      const state = await status('hostile')
      expect(state).toMatchObject({ waiting: 0, active: 0, failed: 10 })
      expect(JSON.stringify(state)).not.toMatch(/TOPSECRET|root:/)
      const { stdout } = await claimwire(['status', ...where('hostile')])
      expect(stdout).toMatch(/failed {3}10/)
      expect(existsSync(evil)).toBe(false)
      expect((await claimwire(['collect', '--quiet'], { cwd })).code).toBe(0)
      expect(bytesIn(cwd)).toEqual(await undisturbed({ ...files(9), 'metadata.csv': 'path,title\n' }))
    })

    it('is found by the environment, so that no password stands in the list of processes', async () => {
      const cwd = await folderWith(files(3))
      const env = { CLAIMWIRE_REDIS: redis.url }
      const { code, stdout } = await claimwire(['enqueue', '--queue', 'environment'], { cwd, env })
      expect([code, stdout]).toEqual([0, expect.stringMatching(/shards are on the queue environment/)])
    })
  },
  300_000,
)

describe('a queue that is not there', () => {
  it.each(['enqueue', 'worker', 'status'])('is told by %s in a sentence', async (command) => {
    const cwd = await folderWith(files(1))
    const { code, stderr } = await claimwire([command, '--redis', 'redis://user:secret@127.0.0.1:1'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^claimwire: Cannot reach Redis at 127\.0\.0\.1:1: ECONNREFUSED\. Start redis-server/)
    expect(stderr).not.toContain('secret')
  })

  const addresses = [
    'redis://:s3cr3t/p@ss@h:1',
    'redis://127.0.0.1:1?password=s3cr3t',
    'redis://a:TOP@s3cr3t@127.0.0.1:1',
  ]
  it.each(addresses)('never shows the address %s', async (address) => {
    const given = await claimwire(['status', '--redis', address])
    const known = await claimwire(['status'], { env: { CLAIMWIRE_REDIS: address } })
    for (const { code, stdout, stderr } of [given, known]) {
      expect(code).toBe(1)
      expect(stderr).toMatch(/^claimwire: (?:Cannot reach|Expected the address of) Redis/)
      expect(stdout + stderr).not.toMatch(/s3cr3t|p@ss|TOP/)
    }
  })

  it('does not show the address in its help', async () => {
    const { stdout } = await claimwire(['status', '--help'], { env: { CLAIMWIRE_REDIS: 'redis://:s3cr3t@h' } })
    expect(stdout).toContain('CLAIMWIRE_REDIS')
    expect(stdout).not.toContain('s3cr3t')
  })
})
