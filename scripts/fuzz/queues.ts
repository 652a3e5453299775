import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type RedisServer, redisServer, withoutRedis } from '../../test/redis.ts'
import { type Attack, pick } from './attack.ts'
import { PROGRAM } from './built.ts'
import { archiveOf, bytesIn, momentIn, remove } from './runs.ts'

/** Workers of a queue that are killed at random moments, and now and then their Redis with all that it knew: the same bytes. */
export async function queues(articles: number): Promise<Attack> {
  if (withoutRedis !== null) return { name: 'queues', share: 0, most: async () => 0, attempt: async () => null }
  const redis: RedisServer = await redisServer()
  const input = archiveOf(articles)
  const claimwire = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [PROGRAM, ...args], {
      cwd: input,
      stdio: 'ignore',
      env: { ...process.env, CLAIMWIRE_REDIS: redis.url },
    })
  const ended = async (child: ChildProcess) => child.exitCode ?? (await once(child, 'close'))[0]
  const inputs = ['a.jsonl', 'b.jsonl']
  await ended(claimwire(['run', ...inputs, '-o', 'calm', '--quiet']))
  const expected = bytesIn(join(input, 'calm'))
  return {
    name: 'queues',
    share: 1,
    attempt: async (lot, number) => {
      const output = `queue-${number}`
      const queue = ['--queue', output]
      const worker = () => claimwire(['worker', ...queue, '--until-empty', '--workers', '1', '--silence', '2'])
      const signal = pick(lot, ['SIGKILL', 'SIGKILL', 'SIGTERM'] as const)
      const moment = momentIn(lot, 6000)
      const restarts = lot() < 0.2
      const found = (what: string) => ({ attack: 'queues', what, input: JSON.stringify({ signal, moment, restarts }) })
      try {
        await ended(claimwire(['enqueue', ...inputs, '-o', output, ...queue, '--quiet']))
        const killed = worker()
        const timer = setTimeout(() => killed.kill(signal), moment)
        await ended(killed)
        clearTimeout(timer)
        if (restarts) {
          await redis.restart()
          await ended(claimwire(['enqueue', ...inputs, '-o', output, ...queue, '--quiet']))
        }
        await ended(worker())
        const code = await ended(claimwire(['collect', ...inputs, '-o', output, '--quiet']))
        if (code !== 2) return found(`collect ended with the exit code ${code}`)
        return bytesIn(join(input, output)) === expected ? null : found('collected other bytes')
      } finally {
        remove(join(input, output))
      }
    },
    close: async () => {
      await redis.stop()
      remove(input)
    },
  }
}
