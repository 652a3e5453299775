import { Failure } from '../../model/failure.ts'

/** A configuration may read a file or ask a server; what takes longer does not end. */
const SECONDS = 30

/**
 * Loads a configuration that is a program, which may wait for what never comes, or end this one.
 *
 * @throws {Failure} `bad-config` when it has not ended in time
 */
export async function untilLoaded<T>(load: () => Promise<T>, name: string, seconds = SECONDS): Promise<T> {
  const ending = (code: number) => {
    process.stderr.write(`claimwire: The configuration ${name} ended the program (exit code ${code}).\n`)
    process.exitCode = 1
  }
  process.once('exit', ending)
  // Also keeps the process alive: with nothing else to wait for, Node would end it without a word.
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const failure = new Failure('bad-config', `The configuration ${name} was not loaded after ${seconds} seconds.`)
    timer = setTimeout(() => reject(failure), seconds * 1000)
  })
  try {
    return await Promise.race([load(), late])
  } finally {
    clearTimeout(timer)
    process.off('exit', ending)
  }
}
