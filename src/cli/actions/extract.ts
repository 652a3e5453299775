import { once } from 'node:events'
import { ingest } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { type Input, lengthOf } from '../../run/work/batches.ts'
import { thisThread } from '../../run/work/this-thread.ts'
import type { WorkerPool } from '../../run/work/worker-pool.ts'
import { type Exit, exit } from '../finish.ts'
import { asConfig, type SharedFlags } from '../options.ts'
import { rejectionLine } from '../print/rejected.ts'

/** Writes the claims of each article as soon as they are there; what is rejected is reported on standard error. */
export async function act(files: readonly string[], flags: SharedFlags): Promise<Exit> {
  const { config, root } = await loadConfiguration({
    cwd: process.cwd(),
    ...(flags.config !== undefined && { file: flags.config }),
    flags: { ...asConfig(flags), inputs: [...files] },
  })
  if (files.includes('-') && process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D.\n')
  const read = await readerFor(config)
  let code: Exit = exit.well
  let passedOver = 0
  try {
    for await (const input of ingest(config, { cwd: root, stdin: process.stdin })) {
      const { claims, rejected, counts } = await read.work(input)
      if (counts.articles.rejected > 0) code = exit.rejected
      passedOver += counts.articles.passedOver
      if (counts.articles.passedOver === 0)
        for (const line of linesIn(rejected)) process.stderr.write(`${rejectionLine(JSON.parse(line))}\n`)
      // Wait while the pipe is full: a slow reader must not make the memory grow.
      if (claims.length > 0 && !process.stdout.write(claims)) await once(process.stdout, 'drain')
    }
  } finally {
    await read.close()
  }
  if (passedOver > 0)
    process.stderr.write(
      `passed over: ${passedOver} files that hold no articles; claimwire run lists them with the reason\n`,
    )
  return code
}

/** An article of so many characters may need more memory than this thread has, which would end the program with it. */
const LONG = 200_000

/** Reads articles in this thread, which starts at once, and long ones in a thread that may be ended. */
async function readerFor(config: Config) {
  const near = thisThread(config)
  let far: WorkerPool | null = null
  return {
    work: async (input: Input) => {
      if (lengthOf(input) < LONG) return near.work([input])
      const { workerThreads } = await import('../../run/work/worker-threads.ts')
      far ??= workerThreads(config, 1)
      return far.work([input])
    },
    close: async () => far?.close(),
  }
}

function linesIn(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean)
}
