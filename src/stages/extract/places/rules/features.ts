import { isHonorific, isOrganizationNoun, isRole } from '../../../../english/listed-words.ts'
import { isAnyForename } from '../../../../english/names/given-names.ts'
import {
  attacks,
  beforeRoads,
  buildingParts,
  buildingVerbs,
  facilityHeads,
  goingVerbs,
  landHeads,
  leadingHeads,
  leadingPrepositions,
  leadingWaterHeads,
  locatingPrepositions,
  nameBodies,
  nameSides,
  numberedRoads,
  openers,
  parkHeads,
  roleWords,
  settlementHeads,
  streetHeads,
  townSiteHeads,
  townshipHeads,
  waterHeads,
} from '../../../../lexicon/en/places.ts'
import type { PlaceType } from '../../../../model/place.ts'
import type { No } from '../../../../rules/no.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { isCapital } from '../../../../text/capital.ts'
import { formIs } from '../../../../text/of-form.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'

const leadsToRoad = oneOf(beforeRoads)
const isNameSide = oneOf(nameSides)

const isOpener = oneOf(openers)
const isRoleWord = oneOf(roleWords)
const isNameBody = oneOf(nameBodies)
const isLocatingPreposition = oneOf(locatingPrepositions)
const isLeadingPreposition = oneOf(leadingPrepositions)
const isGoingVerb = oneOf(goingVerbs)
const isAttack = oneOf(attacks)
const isBuildingVerb = oneOf(buildingVerbs)
const isBuildingPart = oneOf(buildingParts)
/** A capital and small letters, not "RIVER" of a headline. */
const isWritten = formIs(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))

/** A place that its own last word names: a street, a river, a hospital. No gazetteer has it: it is where the town in its name is, or has no coordinates. */
export interface Feature {
  readonly type: PlaceType
  /** building: it stands in the town that its name begins with; site: an airport or the like, mostly spoken of by its town. */
  readonly named: 'building' | 'site' | null
}

const classes = {
  name: (item: Item) => item.kind === 'word' && isCapital(item.text) && (isNameSide(item) || !isOpener(item)),
  street: streetHeads,
  water: waterHeads,
  land: landHeads,
  park: parkHeads,
  township: townshipHeads,
  site: townSiteHeads,
  facility: facilityHeads,
  leading: leadingHeads,
  leadingWater: leadingWaterHeads,
  settlement: settlementHeads,
  road: numberedRoads,
  number: (item: Item) => item.kind === 'number',
  s: new Set(["'s"]),
}

const NO_CAPITAL = 'the noun for what it is has no capital'

/** The head has its capital: "Old Mill road" is not a name. */
const isNamed = ({ items }: Match): boolean => isWritten(items.findLast(({ kind }) => kind === 'word'))

/** A number before a street is a house in it, of which news names thousands: the address is not a place of its own. */
const unlessAddress =
  (type: PlaceType) =>
  (match: Match, no: No): Feature | null => {
    if (!isNamed(match)) return no(NO_CAPITAL)
    return match.around[match.from - 1]?.kind === 'number' ? no('it is an address') : { type, named: null }
  }

const isPerson = ({ items, around, from }: Match): boolean => {
  // "captain Leo Park": a role in small letters, with its bearer
  const before = around[from - 1]
  if (items.length === 2 && before !== undefined && !isCapital(before.text) && isRole(before)) return true
  const [first, second] = items
  // "Actor Leo Park"
  if (items.length === 3 && (isRole(first) || (isAnyForename(second) && isRoleWord(first)))) return true
  return items.length === 2 && (isAnyForename(first) || isHonorific(first) || isRoleWord(first))
}

/** "Veronica Lake" and "President Park" are people. */
const unlessPerson =
  (type: PlaceType, named: Feature['named'] = null) =>
  (match: Match, no: No): Feature | null => {
    if (!isNamed(match)) return no(NO_CAPITAL)
    return isPerson(match) ? no('it may be a person’s name') : { type, named }
  }

/** A building is a place where something happens at it or to it; what it says or does, the body in it says and does. */
const whereItStands = (match: Match, no: No): Feature | null => {
  const { around, from, to } = match
  const after = around[to]
  if (!isNamed(match)) return no(NO_CAPITAL)
  if (after !== undefined && after.kind === 'word' && isCapital(after.text)) return no('the name goes on')
  const at = around[from - 1]?.lower === 'the' ? from - 1 : from
  const [further, before] = [around[at - 2], around[at - 1]]
  const isThere =
    isLocatingPreposition(before) ||
    isGoingVerb(before) ||
    isBuildingVerb(before) ||
    (before?.lower === 'of' && isBuildingPart(further)) ||
    (isLeadingPreposition(before) && further?.lower !== 'according') ||
    ((before?.lower === 'on' || before?.lower === 'of') && isAttack(further))
  return isThere
    ? { type: 'facility', named: 'building' }
    : no('nothing says that something happened at it: it may stand for its people')
}

/** The head begins the name, so that it has a capital: not "they mount Harrow". */
const ifHeadIsNamed =
  (type: PlaceType) =>
  ({ items }: Match, no: No): Feature | null =>
    isCapital(items[0]?.text ?? '') ? { type, named: null } : no(NO_CAPITAL)

/** "Barangay Captain Leo Park" is a person, "Barangay Council" a body. */
const ifSettled = (match: Match, no: No): Feature | null => {
  const [, ...name] = match.items
  return name.some((word) => isRole(word) || isRoleWord(word) || isNameBody(word) || isOrganizationNoun(word))
    ? no('it is somebody of the place')
    : ifHeadIsNamed('city')(match, no)
}

/** A road is a place when something happens on it; its number alone is a label. */
const onTheRoad = ({ items, around, from }: Match, no: No): Feature | null =>
  isCapital(items[0]?.text ?? '') && leadsToRoad(around[from - 1])
    ? { type: 'facility', named: null }
    : no('nothing says that something happened on it')

/** Places that are named by what they are. */
export const features: readonly PatternRule<Feature>[] = [
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
    rejects: ['Veronica Lake starred in it.', 'The team lost captain Zorba Lake.', 'The river rose.'],
  },
  {
    id: 'places/land-name',
    pattern: tokens(':name{1,2} :land', classes),
    read: unlessPerson('landform'),
    examples: [
      ['Smoke rose over the {Harrow Valley}.', { type: 'landform' }],
      ['Poachers were held in the {Wenden Game Reserve}.', { type: 'landform' }],
    ],
    rejects: ['The valley burned.', 'The Federal Reserve raised rates.'],
  },
  {
    id: 'places/park-name',
    pattern: tokens(':name{1,3} :park', classes),
    read: unlessPerson('facility'),
    examples: [['They met in {Rowan Memorial Park} at noon.', { type: 'facility' }]],
    rejects: ['Rosa Park spoke.', 'They met in the park.'],
  },
  {
    id: 'places/town-site-name',
    pattern: tokens('(:name -)? :name{1,3} :site', classes),
    read: unlessPerson('facility', 'site'),
    examples: [
      ['They landed at {Zorbach International Airport} at noon.', { type: 'facility' }],
      ['They landed at {Zorbach-Harrow Airport} at noon.', { type: 'facility' }],
    ],
    rejects: ['They met at the airport.'],
  },
  {
    id: 'places/headed-land-name',
    pattern: tokens(':leading :name', classes),
    read: ifHeadIsNamed('landform'),
    examples: [['Two climbers fell on {Mount Harrow} on Sunday.', { type: 'landform' }]],
    rejects: ['They mount Harrow every year.', 'The camp Harrow built is closed.'],
  },
  {
    id: 'places/headed-settlement-name',
    pattern: tokens(':settlement :name{1,2}', classes),
    read: ifSettled,
    examples: [['A teacher of {Barangay Zorbafrancia} survived.', { type: 'city' }]],
    rejects: ['They met Barangay Captain Zorba.', 'The Barangay Council met.', 'Each barangay Zorba saw was flooded.'],
  },
  {
    id: 'places/headed-water-name',
    pattern: tokens(':leadingWater :name', classes),
    read: ifHeadIsNamed('water'),
    examples: [['A boat sank on {Lake Colville} on Sunday.', { type: 'water' }]],
    rejects: ['The lake Colville painted is dry.'],
  },
  {
    id: 'places/numbered-road',
    pattern: tokens(':road :number', classes),
    read: onTheRoad,
    examples: [['A bus overturned on {Highway 29} near the bridge.', { type: 'facility' }]],
    rejects: ['A bus overturned on the highway 29 years ago.', 'Highway 61 is a song.'],
  },
  {
    id: 'places/facility-name',
    pattern: tokens('((:name -)? :name{1,5} | (st|st.|saint) :name :s :name{0,2}) :facility', classes),
    read: whereItStands,
    examples: [
      ['Two nurses died at {Colville General Hospital} on Monday.', { type: 'facility' }],
      ["Shells landed near {St. Alban's Basilica} at dawn.", { type: 'facility' }],
      ['They condemned the attack on the {Varnholt Detention Center}.', { type: 'facility' }],
      ['Gunmen attacked {Varnholt Market}.', { type: 'facility' }],
      ['Two people died when a wall of {Varnholt Prison} fell.', { type: 'facility' }],
      ['The strike hit {Al-Varn Mosque} during prayers.', { type: 'facility' }],
    ],
    rejects: [
      'Colville General Hospital said so.',
      'The director of Colville General Hospital said so.',
      'It was closed, according to Colville General Hospital.',
      'She went to the hospital.',
      'He works at Colville Hospital Trust.',
      'They met in Wenden’s Colville Hospital.',
    ],
  },
  {
    id: 'places/township-name',
    pattern: tokens(':name{1,2} :township', classes),
    read: unlessAddress('region'),
    examples: [
      ['A tornado struck {Harding Township}.', { type: 'region' }],
      ['A barn burned in {Harding Twp.}, police said.', { type: 'region' }],
    ],
    rejects: ['The township was struck.'],
  },
]
