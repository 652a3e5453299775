import { join, relative, resolve } from 'node:path'
import { REPORT_FOLDER } from '../../output/written-files.ts'
import { report } from '../../view/report/report.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'

export interface ReportFlags {
  readonly output?: string
}

/** Writes the report and says where its files are. */
export async function act(folder: string | undefined, { output }: ReportFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const into = output === undefined ? join(from, REPORT_FOLDER) : resolve(output)
  const { files, articles, claims } = await report({ folder: from, into })
  const place = relative(process.cwd(), into) || '.'
  process.stdout.write(`${place}/{${files.join(',')}}  ${articles} articles, ${claims} claims\n`)
  return exit.well
}
