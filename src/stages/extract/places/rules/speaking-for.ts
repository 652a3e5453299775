import { anyDashes, listSeparators } from '../../../../lexicon/en/grammar.ts'
import { partyLetters } from '../../../../lexicon/en/people.ts'
import {
  directions,
  distances,
  goingVerbs,
  inhabitants,
  leadingPrepositions,
  locatingPrepositions,
  partWords,
  placeTails,
  settlementNouns,
  unitNouns,
} from '../../../../lexicon/en/places.ts'
import { words } from '../../../../lexicon/words.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { type EvidenceRule, weigh } from '../evidence.ts'
import { anyPlace, container, nameLike, nameWord, numeral, plainWord, surePlace, unsure } from '../neighbours.ts'
import { isCommonWord } from '../strength.ts'
import { isWithinBody } from '../usage.ts'
import { candidateAt } from '../view.ts'

const isListSeparator = oneOf(listSeparators)

/** What people did who are then somewhere else. */
const moved = words(`
  airlifted
  driven
  drove
  evacuated
  fled
  fleeing
  flew
  flown
  transferred
  transported
  travelled
  traveled
`)

const of = words('of')
const between = words('between')
const comma = words(',')
const bracket = words('(')
const nothing = (item: Item | undefined) => item === undefined
const nameOrPlace = (item: Item | undefined) => nameWord(item) || anyPlace(item)

/** "Wayne, Monroe and Oakland counties" are counties, however many. */
function isListedCounty(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i]
    if (item?.lower === 'counties') return true
    if (item === undefined || !(isListSeparator(item) || nameOrPlace(item))) return false
  }
  return false
}

const notName = (item: Item | undefined) => !nameOrPlace(item)
/** This many inhabitants make a city that readers know, also where it is called like a word. */
const CITY = 100_000
const isCityWord = (item: Item): boolean => {
  const candidate = candidateAt(item)
  return candidate !== null && isCommonWord(candidate) && (candidate.senses[0]?.place.population ?? 0) >= CITY
}

/** What speaks for a name being a place where it stands. */
export const speakingFor: readonly EvidenceRule[] = [
  weigh(
    'after-in',
    3,
    { before: [locatingPrepositions] },
    ['She was born in {Lincoln} and raised abroad.'],
    ['Lincoln was born there.'],
  ),
  weigh(
    'city-called-like-a-word',
    3.5,
    { before: [plainWord, locatingPrepositions], after: [notName], place: isCityWord },
    ['A fire burned in {Split}, police said.'],
    ['A Fire Burned in Split, Police Said.', 'They are in Split Rock.', 'In Split it rained.'],
  ),
  weigh(
    'after-from',
    1.5,
    { before: [leadingPrepositions] },
    ['He walked from {Reading} on foot.'],
    ['Reading is hard.'],
  ),
  weigh(
    'before-container',
    4,
    { after: [comma, container], place: unsure },
    ['A fire destroyed a mill in {Salem}, Oregon, officials said.'],
    ['Salem is in Oregon.', 'He met Salem, a lawyer.'],
  ),
  weigh(
    'after-contained',
    2,
    { before: [nameOrPlace, comma], place: (item) => unsure(item) && container(item) },
    ['They raced at Zorbury, {Kent}, in May.'],
    ['They raced Kent in May.'],
  ),
  weigh(
    'dateline',
    5,
    { before: [nothing], after: [anyDashes] },
    ['{NICE} — A lorry was found.'],
    ['Nice weather - at last.', 'It was in Nice — again.'],
  ),
  weigh(
    'dateline-of-agency',
    5,
    { before: [nothing], after: [bracket, nameWord] },
    ['{NICE} (Zorba News) — A lorry was found.'],
    ['Nice (see the map) is far away.'],
  ),
  weigh(
    'dateline-with-container',
    3,
    { before: [nothing], after: [comma, container] },
    ['{Mobile}, Ala. (AP) — A storm came ashore.'],
    ['Mobile phones were found.'],
  ),
  weigh(
    'town-of',
    4,
    { before: [settlementNouns, of] },
    ['Troops entered the town of {Split} at dawn.'],
    ['The list of Split was long.'],
  ),
  weigh(
    'apposed',
    2.5,
    { before: [settlementNouns], place: unsure },
    ['The village {Nice} lies by the river.'],
    ['Nice villages were spared.'],
  ),
  weigh(
    'side-of',
    3.5,
    { before: [directions, of] },
    ['The camp lies north of {Reading}.', 'Fires burned on the outskirts of {Mobile}.'],
    ['A cup of Nice tea.'],
  ),
  weigh('part-of', 2.5, { before: [partWords] }, ['Shells fell on northern {Lincoln}.'], ['She met Lincoln.']),
  weigh(
    'hyphened',
    3,
    { after: [anyDashes, placeTails] },
    ['The {Lincoln}-based firm closed.'],
    ['The Lincoln case is based upon nothing.'],
  ),
  weigh('unit-noun', 3, { after: [unitNouns] }, ['Floods hit {Lincoln} county.'], ['Lincoln said nothing.']),
  weigh(
    'its-people',
    2,
    { after: [inhabitants] },
    ['{Mobile} residents were told to leave.'],
    ['Mobile and quick, they left.'],
  ),
  weigh(
    'listed-before',
    1.5,
    { after: [listSeparators, surePlace], place: unsure },
    ['Trains run to {Lincoln} and London.'],
    ['Lincoln met them in London.'],
  ),
  weigh(
    'body-of-it',
    2.5,
    { where: isWithinBody, place: nameLike },
    ['The {Lincoln} Police Department called.', 'He left the University of {Lincoln}.'],
    ['Lincoln called the police.'],
  ),
  weigh(
    'home-of-one-aged',
    3,
    { before: [numeral, comma, of] },
    ['Ada Holt, 27, of {Lincoln}, was hurt.'],
    ['Of Lincoln, 27 others spoke.', 'Of the 27, Lincoln came first.'],
  ),
  weigh(
    'home-of-one-aged-in-brackets',
    3,
    { before: [numeral, words(')'), comma, of] },
    ['Ada Holt (27), of {Lincoln}, was hurt.'],
    ['Lincoln (27) spoke.'],
  ),
  weigh(
    'party-label',
    5,
    { before: [partyLetters, anyDashes] },
    ['Sen. Ada Holt, D-{Lincoln}, agreed.'],
    ['Vitamin D Lincoln took.'],
  ),
  weigh(
    'listed-county',
    5,
    { where: isListedCounty },
    ['Floods hit {Wayne} and {Monroe} counties.'],
    ['Wayne and two counties were flooded.', 'He met Monroe in other counties.'],
  ),
  weigh(
    'between',
    2,
    { before: [between] },
    ['The road between {Lincoln} and the sea is shut.'],
    ['Lincoln lies between two rivers.'],
  ),
  weigh(
    'between-and',
    2,
    { before: [between, nameOrPlace, listSeparators] },
    ['The road between Colville and {Lincoln} is shut.'],
    ['Colville and Lincoln are between two rivers.'],
  ),
  weigh('going-verb', 2, { before: [goingVerbs] }, ['Rebels seized {Lincoln} overnight.'], ['Lincoln seized it.']),
  weigh(
    'moved-to',
    2.5,
    { before: [moved, words('to')] },
    ['Six others were flown to {Phoenix}.', 'Some 300 families fled to {Mobile}.'],
    ['They listened to Phoenix.', 'The phone was given to Mobile.'],
  ),
  weigh(
    'distance-of',
    3,
    { before: [numeral, distances, of] },
    ['It struck within 20 miles of {Lincoln}.'],
    ['Lincoln is 20 miles off.'],
  ),
]
