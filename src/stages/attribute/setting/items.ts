import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { PossibleLocations } from '../../../model/where.ts'
import { within } from './nearby.ts'

/** A story that an article tells: what is said of time and place in one item of a digest does not hold in the next. */
export interface Item {
  /** The document with the regions and the mentions of the item; its sentences are all of the article, so that they keep their indices. */
  readonly told: Geocoded
  readonly possibleLocations: PossibleLocations
  /** Where the item ends. */
  readonly end: number
}

/** The items of a digest, each from its dateline to the next; any other article is one item. */
export function itemsOf(extracted: Geocoded, possibleLocations: PossibleLocations): readonly Item[] {
  const starts = datelines(extracted)
  const whole = { told: extracted, possibleLocations, end: Number.POSITIVE_INFINITY }
  if (starts.length < FEW_ITEMS) return [whole]
  return starts.map((start, i): Item => {
    // What stands above the first item belongs to it: the title
    const item = { start: i === 0 ? 0 : start, end: starts[i + 1] ?? Number.POSITIVE_INFINITY }
    return {
      told: withinItem(extracted, item),
      possibleLocations: { places: within(possibleLocations.places, item), scenes: possibleLocations.scenes },
      end: item.end,
    }
  })
}

/** One dateline is that of the article, and a second may be that of a line with its day. */
const FEW_ITEMS = 3

/** Where datelines stand that a story follows on the same line. */
function datelines({ regions }: Document): readonly number[] {
  return regions.flatMap(({ kind, start, end }, i) => {
    const next = regions[i + 1]
    return kind === 'dateline' && next?.kind === 'body' && next.start - end <= LONGEST_GAP ? [start] : []
  })
}

/** How many characters may stand between a dateline and its story. */
const LONGEST_GAP = 3

const withinItem = (extracted: Geocoded, item: Span): Geocoded => ({
  article: extracted.article,
  regions: within(extracted.regions, item),
  paragraphs: extracted.paragraphs,
  sentences: extracted.sentences,
  readable: extracted.readable,
  trace: extracted.trace,
  dates: within(extracted.dates, item),
  places: within(extracted.places, item),
  casualties: within(extracted.casualties, item),
  quotations: within(extracted.quotations, item),
  speakers: within(extracted.speakers, item),
  custom: extracted.custom,
})
