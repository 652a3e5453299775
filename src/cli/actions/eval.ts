import { evaluate } from '../../eval/command.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { type Exit, exit } from '../finish.ts'

export interface EvalFlags {
  readonly config?: string
  readonly min?: number
  readonly json?: boolean
}

/** Prints the report; a score below the minimum sets the exit code. */
export async function act(folder: string, flags: EvalFlags): Promise<Exit> {
  const cwd = process.cwd()
  const { config } = await loadConfiguration({ cwd, ...(flags.config !== undefined && { file: flags.config }) })
  const { report, belowMin } = await evaluate({
    folder,
    min: flags.min ?? null,
    cwd,
    json: flags.json ?? false,
    config,
  })
  process.stdout.write(report.endsWith('\n') ? report : `${report}\n`)
  return belowMin ? exit.belowMinimum : exit.well
}
