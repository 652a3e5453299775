import { Failure } from '../model/failure.ts'
import { Missing } from '../shipped/data.ts'

/** The exit codes that other programs may rely on. */
export const exit = { well: 0, mistake: 1, rejected: 2, belowMinimum: 3, interrupted: 130 } as const
export type Exit = (typeof exit)[keyof typeof exit]

/** Sets an action's exit code; a failure prints its sentence on standard error and exits as wrong usage. */
export async function finish(action: Promise<Exit>): Promise<void> {
  try {
    process.exitCode = await action
    // A pipe that is still open, or read, would keep the process alive.
    if (process.exitCode === exit.interrupted) process.stdout.write('', () => process.exit())
  } catch (error) {
    if (!(error instanceof Failure || error instanceof Missing)) throw error
    process.stderr.write(`claimwire: ${error.message}\n`)
    process.exitCode = exit.mistake
  }
}
