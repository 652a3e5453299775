import type { Article } from './articles.ts'
import type { Contender } from './contenders.ts'
import { median } from './median.ts'

/** What a contender took for a round's articles, median of the rounds. */
export interface Time {
  readonly name: string
  readonly goal: number | null
  readonly seconds: number
  /** How many times its time the first contender's is contained in, median of the rounds' own ratios. */
  readonly ratio: number
}

/** Articles that one contender reads before the next has its turn, so that what else the machine does hits all alike. */
const TURN = 10

/**
 * Times contenders on the same articles, in turns.
 *
 * @param rounds the articles of each round; a round repeats no other's.
 */
export function race(contenders: readonly Contender[], rounds: readonly (readonly Article[])[]): Time[] {
  const times = rounds.map((articles) => round(contenders, articles))
  return contenders.map(({ name, goal }, c) => ({
    name,
    goal,
    seconds: median(times.map((own) => own[c] ?? 0)),
    ratio: median(times.map((own) => (own[c] ?? 0) / (own[0] ?? 1))),
  }))
}

function round(contenders: readonly Contender[], articles: readonly Article[]): number[] {
  const took = contenders.map(() => 0)
  for (let from = 0; from < articles.length; from += TURN) {
    const turn = articles.slice(from, from + TURN)
    contenders.forEach(({ read }, c) => {
      const began = performance.now()
      for (const article of turn) read(article)
      took[c] = (took[c] ?? 0) + (performance.now() - began) / 1000
    })
  }
  return took
}
