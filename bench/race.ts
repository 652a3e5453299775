import type { Article } from './articles.ts'
import { type ProcessorTime, timed } from './clock.ts'
import type { Contender } from './contenders.ts'
import { type Quartiles, quartiles } from './quartiles.ts'

/** How fast a contender was on the same articles as the others. */
export interface Speed {
  readonly name: string
  readonly goal: number | null
  /** Milliseconds an article that its own thread worked, and the whole process. */
  readonly main: number
  readonly all: number
  /** Over the turns, how many times as fast the first contender was, by its own thread. */
  readonly ratio: Quartiles
}

/** A contender reads so many articles in its turn, so that what else the machine does hits all alike. */
const TURN = 20

/**
 * Times contenders on the same articles in turns, once each is warm.
 *
 * @param warmup read by every contender before, in the same turns; none of them is among `articles`
 */
export function race(
  contenders: readonly Contender[],
  warmup: readonly Article[],
  articles: readonly Article[],
): Speed[] {
  turns(contenders, warmup)
  const rows = turns(contenders, articles)
  return contenders.map(({ name, goal }, c) => {
    const own = rows.map((row) => row[c] ?? NOTHING)
    return {
      name,
      goal,
      main: (quartiles(own.map(({ main }) => main)).median / TURN) * 1000,
      all: (quartiles(own.map(({ all }) => all)).median / TURN) * 1000,
      ratio: quartiles(rows.map((row) => (row[c] ?? NOTHING).main / (row[0] ?? NOTHING).main)),
    }
  })
}

const NOTHING: ProcessorTime = { main: Number.NaN, all: Number.NaN }

/** What each contender took in each turn; a rest that fills no turn is left out. */
function turns(contenders: readonly Contender[], articles: readonly Article[]): ProcessorTime[][] {
  const rows: ProcessorTime[][] = []
  for (let from = 0; from + TURN <= articles.length; from += TURN) {
    const turn = articles.slice(from, from + TURN)
    rows.push(
      contenders.map(({ read }) =>
        timed(() => {
          for (const article of turn) read(article)
        }),
      ),
    )
  }
  return rows
}
