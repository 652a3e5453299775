import { configSchema } from '../../model/config.ts'
import { evaluate } from '../command.ts'
import { rounded } from '../counts.ts'
import { type Interval, pairedBootstrap } from '../intervals.ts'
import { type KindName, kindNames } from '../score.ts'
import { f1InRow } from '../totals.ts'

/** F1 of a kind on both sides, and whether the difference is more than chance. */
export interface Compared {
  readonly kind: KindName
  readonly measure: 'overlap' | 'complete'
  readonly a: number | null
  readonly b: number | null
  /** b less a, in points, with its 95 % interval. */
  readonly difference: number
  readonly interval: Interval
  /** How likely so large a difference is when there is none; two-sided. */
  readonly p: number
}

const SEED = 1

/**
 * Scores two output folders against the same fixtures, and asks of each difference whether other articles would have shown it too:
 * paired bootstrap over articles, seeded.
 *
 * @throws {Failure} as {@link evaluate} does
 */
export async function significance(a: string, b: string, folder: string, cwd: string): Promise<Compared[]> {
  const config = configSchema.parse({})
  const first = await evaluate({ folder, cwd, config, output: a, hold: false })
  const second = await evaluate({ folder, cwd, config, output: b, hold: false })
  const rows = new Map(second.articles.map(({ fixture, row }) => [fixture, row]))
  const paired = first.articles.map(({ fixture, row }) => [row, rows.get(fixture) ?? row] as const)
  const asked = kindNames.flatMap((kind) => (['overlap', 'complete'] as const).map((measure) => ({ kind, measure })))
  const answers = pairedBootstrap(
    paired,
    asked.map(({ kind, measure }) => f1InRow(kind, measure)),
    SEED,
  )
  return asked.flatMap(({ kind, measure }, i) => {
    const answer = answers[i]
    if (answer == null) return []
    const { difference, interval, p } = answer
    return {
      ...{ kind, measure, p },
      ...{ a: first.scores.kinds[kind][measure].f1, b: second.scores.kinds[kind][measure].f1 },
      difference: rounded(difference) ?? 0,
      interval: [rounded(interval[0]) ?? 0, rounded(interval[1]) ?? 0] as const,
    }
  })
}
