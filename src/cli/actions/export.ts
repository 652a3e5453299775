import { relative, resolve } from 'node:path'
import type { Exporter } from '../../output/exporter.ts'
import { exportTo } from '../../run/results/export.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'

export interface ExportFlags {
  readonly output?: string
}

/** Writes the files of an exporter and says where they are. */
export async function act(exporter: Exporter, folder: string | undefined, { output }: ExportFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const to = output === undefined ? from : resolve(output)
  const place = relative(process.cwd(), to) || '.'
  for (const { name, count, holds } of await exportTo(exporter, from, to)) {
    process.stdout.write(`${place}/${name}  ${count} ${holds}\n`)
  }
  return exit.well
}
