import { relative, resolve } from 'node:path'
import type { Exporter } from '../../output/exporter.ts'
import { conditionsIn } from '../../output/tables/condition.ts'
import { exportTo } from '../../run/results/export.ts'
import { growLess } from '../../run/work/heap.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'

export interface ExportFlags {
  readonly output?: string
  readonly tables?: readonly string[]
  readonly columns?: readonly string[]
  readonly where?: string
}

/** Writes the files of an exporter and says where they are. */
export async function act(exporter: Exporter, folder: string | undefined, flags: ExportFlags): Promise<Exit> {
  growLess()
  const { output, tables, columns, where } = flags
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const to = output === undefined ? from : resolve(output)
  const place = relative(process.cwd(), to) || '.'
  const selection = {
    ...(tables && { tables }),
    ...(columns && { columns }),
    ...(where !== undefined && { where: conditionsIn(where) }),
  }
  for (const { name, count, holds } of await exportTo(exporter, from, { folder: to, selection })) {
    process.stdout.write(`${place}/${name}  ${count} ${holds}\n`)
  }
  return exit.well
}
