import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { emptyFolder } from './program.ts'

/** A Redis of a test's own, on the loopback interface, which keeps nothing. */
export interface RedisServer {
  readonly url: string
  /** Ends it and starts it anew, empty, at the same address. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const found = spawnSync('redis-server', ['--version'], { encoding: 'utf8' })

/** Why tests that need Redis cannot run here; null when they can. */
export const withoutRedis: string | null =
  found.status === 0 ? null : 'redis-server is not installed (Debian: apt-get install redis-server)'
if (withoutRedis !== null) console.warn(`Tests of the queue are skipped: ${withoutRedis}.`)

export async function redisServer(): Promise<RedisServer> {
  const port = await freePort()
  let child = await started(port)
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    restart: async () => {
      await stop()
      child = await started(port)
    },
  }
}

async function started(port: number): Promise<ChildProcess> {
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--daemonize', 'no']
  const child = spawn('redis-server', options, { cwd: emptyFolder(), stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      if (said.includes('Ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`redis-server ended: ${said.slice(-500)}`)))
  })
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Expected a port')
  return address.port
}
