import { resolve } from 'node:path'
import { evaluate } from '../../eval/command.ts'
import { belowMinimum, type Evaluation, reached } from '../../eval/evaluation.ts'
import { fallLine, fallsBelow, floorsPath, isOfOthers, readFloors, updateFloors } from '../../eval/floors.ts'
import type { FormatName } from '../../eval/reports/format-names.ts'
import { Gathered } from '../../eval/reports/pieces.ts'
import { reports } from '../../eval/reports/reports.ts'
import { cell } from '../../eval/reports/tables.ts'
import { writeWhole } from '../../output/files.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { type Exit, exit } from '../finish.ts'
import { toStandardOutput } from '../print/standard-output.ts'

export interface EvalFlags {
  readonly config?: string
  readonly min?: number
  readonly json?: boolean
  readonly format?: FormatName
  readonly by?: 'rule'
  readonly found?: string
  readonly reviews?: readonly string[]
  readonly output?: string
  readonly floors: boolean
  readonly update?: boolean
  readonly allowLower?: boolean
}

/** Prints the report; a score below the minimum or a floor sets the exit code. */
export async function act(folder: string, flags: EvalFlags): Promise<Exit> {
  const cwd = process.cwd()
  const { config } = await loadConfiguration({ cwd, ...(flags.config !== undefined && { file: flags.config }) })
  const fallen: string[] = []
  const format = flags.json ? 'json' : (flags.format ?? 'terminal')
  const byRule = flags.by === 'rule'
  const { found, reviews } = flags
  const shown = new Gathered(reports[format].room)
  const evaluation = await evaluate({
    ...{ folder, cwd, config, hold: false },
    ...(!(format === 'terminal' && byRule) && { show: { format, into: shown } }),
    ...(found !== undefined && { output: resolve(found) }),
    ...(reviews !== undefined && { reviews }),
  })
  if (flags.min !== undefined) {
    for (const kind of belowMinimum(evaluation.scores, flags.min))
      fallen.push(`${kind}: ${cell(reached(evaluation.scores.kinds, kind))} is below the minimum of ${flags.min}`)
  }
  if (reviews === undefined) fallen.push(...(await heldToFloors(evaluation, flags, cwd)))
  const written = reports[format].write(evaluation, shown, { byRule, fallen })
  if (flags.output === undefined) await toStandardOutput(written)
  else await writeWhole(resolve(flags.output), written, { folder: resolve(flags.output, '..') })
  // In the terminal's report they stand at its end
  if (fallen.length > 0 && (flags.output !== undefined || format !== 'terminal'))
    process.stderr.write(`${fallen.join('\n')}\n`)
  return fallen.length > 0 ? exit.belowMinimum : exit.well
}

/** What has fallen below the floors beside the fixtures, in sentences; with --update the floors are raised first. */
async function heldToFloors(
  evaluation: Evaluation,
  { floors: isAsked, update = false, allowLower = false }: EvalFlags,
  cwd: string,
): Promise<string[]> {
  if (!isAsked) return []
  const { root } = evaluation
  const floors = await readFloors(root, cwd)
  if (update) {
    const falls = await updateFloors(floors, evaluation, { cwd, allowLower })
    if (falls.length === 0 || allowLower) {
      process.stderr.write(`${floorsPath(root)} is what is reached now.\n`)
      return []
    }
    return [
      ...falls.map(fallLine),
      'Nothing was written. Mend what was lost, or lower the floors with --allow-lower and say why.',
    ]
  }
  if (floors === null) return []
  if (isOfOthers(floors, evaluation))
    return [
      `${floorsPath(root)} is of other fixtures, or of these before a change. When the change is meant: claimwire eval ${root} --update`,
    ]
  return fallsBelow(floors, evaluation).map(fallLine)
}
