import { weekdays } from '../../../../lexicon/en/dates/weekdays.ts'
import { townSiteHeads } from '../../../../lexicon/en/places.ts'
import { leadingBuildings } from '../../../../lexicon/en/setting.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { isCapital } from '../../../../text/capital.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item, ItemTest, Match } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { placeThat } from './location.ts'

/** Tells buildings that are named whole and that no gazetteer has, whatever of their names is a town's. */
export type SiteRule = PatternRule<true>

const isWeekday = oneOf(weekdays.keys())

const isWord = ({ kind, label, text }: Item): boolean => kind === 'word' && label === null && isCapital(text)

/** A capitalized word of some: few sentences have one, and only those are looked at. */
const capitalized = (words: ReadonlySet<string>): ItemTest => {
  const isOne = oneOf(words)
  return Object.assign((item: Item) => isOne(item) && isWord(item), { wokenBy: words })
}

/** What mines, prisons and the like are called after their names, in small letters: "the Zorba mine". */
const works = new Set([
  ...['mine', 'colliery', 'quarry', 'penitentiary', 'refinery', 'dam', 'prison', 'jail'],
  ...['market', 'bridge', 'stadium', 'mosque', 'barracks', 'plant', 'camp', 'factory', 'checkpoint', 'tunnel'],
])

/** What of: "gold mine", "refugee camp". */
const kinds = new Set([
  'gold',
  'coal',
  'copper',
  'diamond',
  'refugee',
  'army',
  'military',
  'sugar',
  'steel',
  'power',
  'fish',
  'cattle',
])

const classes = {
  /** A name that is no town's own: of "the Goma prison" the town is named. */
  own: placeThat(({ type, geonames, lat }) => (geonames === null && lat === null) || type === 'facility'),
  works,
  of: kinds,
  no: new Set(['no', 'no.', 'number']),
  number: ({ kind }: Item) => kind === 'number',
  building: capitalized(leadingBuildings),
  head: capitalized(townSiteHeads),
  named: isWord,
  proper: (item: Item) => isWord(item) && !isWeekday(item),
  place: placeThat(() => true),
}

/** "Colville Airport Authority" is a body. */
const unlessGoingOn = ({ around, to }: Match): true | null =>
  around[to] !== undefined && around[to].kind === 'word' && isCapital(around[to].text) ? null : true

export const siteRules: readonly SiteRule[] = [
  {
    id: 'setting/airport',
    pattern: tokens('(?<extent> (:named | :place) :named{0,3} :head)', classes),
    read: unlessGoingOn,
    examples: [
      'A plane crashed at {Wakefield Regional Airport} in Leeds.',
      'A jet overran the runway of {Colville Airport} near Leeds.',
    ],
    rejects: ['A plane crashed at the airport in Leeds.', 'The Colville Airport Authority said two people died.'],
  },
  {
    id: 'setting/hotel',
    pattern: tokens('(?<extent> :building (:named | :place){1,3})', classes),
    read: unlessGoingOn,
    examples: ['The {Hotel Zorba Palace} in Leeds caught fire.', 'Gunmen stormed {Restaurant Zorba} in Leeds.'],
    rejects: ['A hotel in Leeds caught fire.'],
  },
  {
    id: 'setting/works',
    pattern: tokens(
      '(the | at | on | in) (?<extent> (:proper | :own) :named{0,3} (:no \\.? :number)? :of? :works)',
      classes,
    ),
    read: unlessGoingOn,
    examples: [
      'A blast killed two men at the {Zorba mine} in Leeds.',
      'Two men died at the {Cold Fork No. 3 mine} in Leeds.',
      'A bus fell off the {Zorba bridge} near Leeds.',
      'A blast at the {Zorba market} in Leeds killed two.',
      'An air strike on {Zorba refugee camp} killed 12 people.',
      'Thirteen miners died at the {Cold Fork gold mine} in Leeds.',
      'A clash at the {Zorba penitentiary} left 12 inmates dead in Leeds.',
    ],
    rejects: [
      'A blast killed two men at a coal mine in Leeds.',
      'Two inmates died in the Leeds prison.',
      'Two inmates died in Madagascar prison.',
      'A blast at the Tuesday market in Leeds killed two.',
    ],
  },
]
