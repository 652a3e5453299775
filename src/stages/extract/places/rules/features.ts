import { honorifics } from '../../../../lexicon/en/people/honorifics.ts'
import { landHeads } from '../../../../lexicon/en/places/land-heads.ts'
import { openers } from '../../../../lexicon/en/places/openers.ts'
import { parkHeads } from '../../../../lexicon/en/places/park-heads.ts'
import { roleWords } from '../../../../lexicon/en/places/role-words.ts'
import { streetHeads } from '../../../../lexicon/en/places/street-heads.ts'
import { townshipHeads } from '../../../../lexicon/en/places/township-heads.ts'
import { waterHeads } from '../../../../lexicon/en/places/water-heads.ts'
import type { PlaceType } from '../../../../model/place.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { isGivenName } from '../given-name.ts'

/** A place that its own last word names: a street, a river, a park. No gazetteer has it, so that it has no coordinates. */
export interface Feature {
  readonly type: PlaceType
}

const SIDES = new Set(['north', 'south', 'east', 'west', 'old', 'new', 'upper', 'lower', 'n.', 's.', 'e.', 'w.'])
const classes = {
  name: (item: Item) =>
    item.kind === 'word' && /^\p{Lu}/u.test(item.text) && (SIDES.has(item.lower) || !openers.has(item.lower)),
  street: streetHeads,
  water: waterHeads,
  land: landHeads,
  park: parkHeads,
  township: townshipHeads,
}

/** The last words of these names: a sentence without one has no feature. */
export const featureHeads: ReadonlySet<string> = new Set(
  [streetHeads, waterHeads, landHeads, parkHeads, townshipHeads].flatMap((heads) => [...heads]),
)

/** The head has its capital: "Old Mill road" is no name. */
const isNamed = ({ items }: Match): boolean => /^\p{Lu}\p{Ll}/u.test(items[items.length - 1]?.text ?? '')

/** A number before a street is a house in it, of which news names thousands: the address is no place of its own. */
const unlessAddress =
  (type: PlaceType) =>
  (match: Match): Feature | null =>
    !isNamed(match) || match.around[match.from - 1]?.kind === 'number' ? null : { type }

const isPerson = ({ items }: Match): boolean => {
  const first = items[0]?.lower ?? ''
  return items.length === 2 && (isGivenName(first) || honorifics.has(first) || roleWords.has(first))
}

/** "Veronica Lake" and "President Park" are people. */
const unlessPerson =
  (type: PlaceType) =>
  (match: Match): Feature | null =>
    !isNamed(match) || isPerson(match) ? null : { type }

/** Places that are named by what they are. */
export const features: readonly Rule<Feature>[] = [
  {
    id: 'places/street-name',
    pattern: tokens(':name{1,3} :street', classes),
    read: unlessAddress('facility'),
    examples: [['A lorry overturned on {Old Mill Road} on Friday.', { type: 'facility' }]],
    rejects: ['He lives at 12 Mill Road.', 'The road was closed.'],
  },
  {
    id: 'places/water-name',
    pattern: tokens(':name{1,2} :water', classes),
    read: unlessPerson('water'),
    examples: [['A boat sank on the {Wenden River}.', { type: 'water' }]],
    rejects: ['Veronica Lake starred in it.', 'The river rose.'],
  },
  {
    id: 'places/land-name',
    pattern: tokens(':name{1,2} :land', classes),
    read: unlessPerson('landform'),
    examples: [['Smoke rose over the {Harrow Valley}.', { type: 'landform' }]],
    rejects: ['The valley burned.'],
  },
  {
    id: 'places/park-name',
    pattern: tokens(':name{1,3} :park', classes),
    read: unlessPerson('facility'),
    examples: [['They met in {Rowan Memorial Park} at noon.', { type: 'facility' }]],
    rejects: ['Rosa Park spoke.', 'They met in the park.'],
  },
  {
    id: 'places/township-name',
    pattern: tokens(':name{1,2} :township', classes),
    read: unlessAddress('region'),
    examples: [['A tornado struck {Harding Township}.', { type: 'region' }]],
    rejects: ['The township was struck.'],
  },
]
