import { once } from 'node:events'
import { ingest, isRejected } from '../../input/ingest.ts'
import { toLine } from '../../output/line.ts'
import { pipeline } from '../../pipeline.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { compileLess } from '../../run/work/compiling.ts'
import { type Exit, exit } from '../finish.ts'
import { asConfig, type SharedFlags } from '../options.ts'
import { rejectionLine } from '../print/rejected.ts'

/** Writes the claims of each article as soon as they are there; what is rejected is reported on standard error. */
export async function act(file: string, flags: SharedFlags): Promise<Exit> {
  const { config, root } = await loadConfiguration({
    cwd: process.cwd(),
    ...(flags.config !== undefined && { file: flags.config }),
    flags: { ...asConfig(flags), inputs: [file] },
  })
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D.\n')
  compileLess()
  const read = pipeline(config)
  let code: Exit = exit.well
  for await (const input of ingest(config, { cwd: root, stdin: process.stdin })) {
    const { article, claims, refused } = isRejected(input)
      ? { article: null, claims: [], refused: [input] }
      : read(input)
    if (article === null) code = exit.rejected
    for (const rejected of refused) process.stderr.write(`${rejectionLine(rejected)}\n`)
    // Wait while the pipe is full: a slow reader must not make the memory grow.
    if (!process.stdout.write(claims.map(toLine).join(''))) await once(process.stdout, 'drain')
  }
  return code
}
