import { unitKinds, unitOfficers, unitsBeforeOf } from '../../../lexicon/en/places.ts'
import type { Span } from '../../../model/span.ts'
import { alternatives } from '../../../text/alternatives.ts'
import type { Name } from './names.ts'

/** "the department of Nariño", "the governor of Nariño". */
const UNIT_OF = new RegExp(`\\b${alternatives(unitsBeforeOf)} of $`)
/** No such noun is longer with "of". */
const AS_LONG = 20

/** Whether a word next to a name says that it is a province: "Kharkiv region", "the province of Kharkiv". */
export function isCalledUnit(text: string, { start, end }: Span): boolean {
  if (UNIT_OF.test(text.slice(Math.max(0, start - AS_LONG), start))) return true
  const next = /^ ([\p{L}.]+)/u.exec(text.slice(end, end + 20))?.[1] ?? ''
  // "in Niger state.", but "Ohio Gov. Ford"
  return unitKinds.has(next.replace(/\.$/, '')) || unitOfficers.has(next.toLowerCase())
}

/** From how many inhabitants on a town is what its name alone means: Lusaka, though the article tells of Lusaka province too. */
const GREAT = 200_000

/** Parts the mentions of a name that say that they mean the province from those that may mean its great town. */
export function unitsApart(text: string, names: readonly Name[]): Name[] {
  return names.flatMap((name) => {
    if (name.mentions.length < 2 || !hasGreatTown(name)) return [name]
    const units = name.mentions.filter((mention) => isCalledUnit(text, mention))
    if (units.length === 0 || units.length === name.mentions.length) return [name]
    const rest = name.mentions.filter((mention) => !units.includes(mention))
    return [units, rest].map((mentions) => ({ mentions, written: name.written, options: name.options }))
  })
}

function hasGreatTown({ options }: Name): boolean {
  const unit = options.find(({ place }) => place.level === 'unit')?.place
  return (
    unit !== undefined &&
    options.some(({ place }) => place.type === 'city' && place.country === unit.country && place.population >= GREAT)
  )
}
