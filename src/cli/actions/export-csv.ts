import { relative, resolve } from 'node:path'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { exportCsv } from '../../run/results/export-csv.ts'
import { type Exit, exit } from '../finish.ts'

export interface ExportFlags {
  readonly output?: string
}

/** Writes the two tables and says where they are. */
export async function act(folder: string | undefined, { output }: ExportFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const to = output === undefined ? from : resolve(output)
  const { claims, figures } = await exportCsv(from, to)
  const name = relative(process.cwd(), to) || '.'
  process.stdout.write(`${name}/claims.csv  ${claims} claims\n${name}/figures.csv  ${figures} figures\n`)
  return exit.well
}

/** The folder that a run here would write into. */
export async function configuredOutput(): Promise<string> {
  const { config, root } = await loadConfiguration({ cwd: process.cwd() })
  return resolve(root, config.output)
}
