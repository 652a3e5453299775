import type { FigureEntry } from '../archive.ts'
import type { Archive } from './archive.ts'
import { isNarrowed, type Place } from './place.ts'
import type { Selection } from './selection.ts'

/** The figures that fit: those of claims that do, of the effects and the events that are asked for. */
export function chosenFigures(archive: Archive, place: Place, selection: Selection): readonly FigureEntry[] {
  const { effect = [], event = [] } = place.chosen
  const narrowed = isNarrowed(place)
  return archive.figures.filter(
    (figure) =>
      (figure.claim < 0 ? !narrowed : selection.has(figure.claim)) &&
      (effect.length === 0 || effect.includes(figure.effect)) &&
      (event.length === 0 || event.includes(figure.event)),
  )
}

/** Figures of one effect, on one day, at one place, which may be of the same people. */
export interface FigureGroup {
  readonly key: string
  readonly figures: readonly FigureEntry[]
  /** The smallest and the largest number that is given. */
  readonly least: number | null
  readonly most: number | null
  /** Whether two of those that count most people cannot both be right. */
  readonly differ: boolean
}

/** Puts figures together that may be of the same people. What has no day or no place stands with what else of its article has none. */
export function grouped(figures: readonly FigureEntry[]): readonly FigureGroup[] {
  const groups = new Map<string, FigureEntry[]>()
  for (const figure of figures) {
    const { effect, unit, from, to, place, article, event } = figure
    const key = [effect, unit, from, to, place, isSet(figure) ? '' : `${article} ${event}`].join(' ')
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [figure])
    else own.push(figure)
  }
  return [...groups].map(([key, own]) => {
    const whole = own.filter(({ part, negated, hypothetical }) => !part && !negated && !hypothetical)
    const numbers = (whole.length > 0 ? whole : own).flatMap((figure) => numberOf(figure) ?? [])
    const most = numbers.length === 0 ? null : Math.max(...numbers)
    return {
      key,
      figures: [...own].sort((a, b) => Number(a.part) - Number(b.part)),
      least: numbers.length === 0 ? null : Math.min(...numbers),
      most,
      differ:
        own.some(({ contested }) => contested) ||
        contradict(whole.filter((figure) => isSet(figure) && (numberOf(figure) ?? 0) >= (most ?? 0) * COMPARABLE)),
    }
  })
}

/** A figure that is smaller than this share of the largest counts some of the people, not all of them. */
const COMPARABLE = 1 / 3
/** "About 40" leaves a tenth either way. */
const ROUND = 0.1

/** What tells of a longer time than so many days is of several events. */
const LONGEST_DAYS = 7

const isSet = ({ from, to, place }: FigureEntry): boolean =>
  place >= 0 && from !== null && to !== null && Date.parse(to) - Date.parse(from) <= LONGEST_DAYS * 86_400_000
const numberOf = ({ low, best, high }: FigureEntry): number | null => best ?? low ?? high

/** Whether the highest of the lower bounds is above the lowest of the upper ones. */
function contradict(figures: readonly FigureEntry[]): boolean {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const figure of figures) {
    const rounded = figure.modifier === 'about' ? figure.best : null
    low = Math.max(low, rounded === null ? (figure.low ?? low) : rounded * (1 - ROUND))
    high = Math.min(high, rounded === null ? (figure.high ?? high) : rounded * (1 + ROUND))
  }
  return low > high
}
