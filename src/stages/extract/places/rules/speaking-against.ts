import { isHonorific, isSettlementNoun } from '../../../../english/listed-words.ts'
import { isAnyForename } from '../../../../english/names/given-names.ts'
import { months } from '../../../../lexicon/en/dates/months.ts'
import { ancestries } from '../../../../lexicon/en/people.ts'
import {
  afterLanguages,
  languageNouns,
  settlementNouns,
  speechWords,
  streetNouns,
  treatyNouns,
} from '../../../../lexicon/en/places.ts'
import { personalVerbs } from '../../../../lexicon/en/saying.ts'
import { words } from '../../../../lexicon/words.ts'
import { isCapital } from '../../../../text/capital.ts'
import { formIs } from '../../../../text/of-form.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { type EvidenceRule, weigh } from '../evidence.ts'
import { oneNamed } from '../name-context.ts'
import { anyPlace, givenName, initial, nameWord, numeral, unsure } from '../neighbours.ts'
import { followingOf } from '../usage.ts'
import { candidateAt } from '../view.ts'

const isStreetNoun = oneOf(streetNouns)
const isTreatyNoun = oneOf(treatyNouns)

/** "U.S.", "Calif.": no person bears it. */
const initialed = (item: Item) => item.text.includes('.')

/** A word that no person bears: "Armenian", "U.S.". */
const demonym = (item: Item) => {
  const bearing = candidateAt(item)?.senses[0]?.bearing
  return bearing === 'demonym' || bearing === 'abbreviation' || bearing === 'pointed'
}
/** A town is called Nov, and others March and May. */
const month = oneNamed(new Set(months.keys()))
const isTied = formIs(({ text }) => /^\p{Ll}{1,3}[-‑]/u.test(text))
const isEra = formIs(({ text }) => /^B\.?C\.?$/.test(text))
const isEnding = formIs(({ text }) => /^[.,;:”"]$/.test(text))
const comma = words(',')
const small = (item: Item | undefined) => item?.kind === 'word' && !isCapital(item.text)
/** "village", in lower case. */
const aSettlement = (item: Item | undefined) => item !== undefined && isSettlementNoun(item) && !isCapital(item.text)
const inWord = words('in')
const ending = (item: Item | undefined) => item === undefined || isEnding(item)
const hyphen = words('-')
const americans = (item: Item | undefined) => item?.text === 'American' || item?.text === 'Americans'

/** What speaks against a name being a place where it stands. */
export const speakingAgainst: readonly EvidenceRule[] = [
  weigh(
    'titled',
    -6,
    {
      before: [(item) => item !== undefined && isCapital(item.text) && isHonorific(item)],
      place: (item) => !demonym(item),
    },
    ['A letter from Mr. {London} arrived.'],
    ['A letter from London arrived.', 'The prince, Paris said, left.'],
  ),
  weigh(
    'after-given-name',
    -6,
    { before: [givenName], place: (item) => !initialed(item) },
    ['The writer Jack {London} died.'],
    ['The writer in London died.'],
  ),
  weigh(
    'after-initial',
    -5,
    { before: [initial], place: (item) => !demonym(item) },
    ['John F. {Lincoln} won.'],
    ['They saw Lincoln win.'],
  ),
  weigh(
    'after-name',
    -3,
    { before: [nameWord], place: unsure },
    ['The painter Ambrose {Lincoln} died.'],
    ['In Lincoln they died.', 'They saw Lincoln.'],
  ),
  weigh(
    'before-name',
    -3,
    {
      after: [nameWord],
      where: (items, at) => followingOf(items, at) === 'name',
      place: unsure,
    },
    ['The painter {Lincoln} Zorbach died.'],
    ['The Lincoln Police Department called.', 'In Lincoln they died.'],
  ),
  weigh(
    // The full stop is the sentence's: a state in short follows the comma after its town
    'service',
    -10,
    { before: [small], place: (item) => candidateAt(item)?.text === 'Mass.' },
    ['The strike hit the church during {Mass.}'],
    ['A fire in Boston, Mass., killed two.'],
  ),
  weigh(
    'aged',
    -4,
    { after: [comma, numeral, comma], place: (item) => !demonym(item) },
    ['Police arrested {Lincoln}, 34, on Monday.'],
    ['Police in Lincoln arrested him.'],
  ),
  weigh(
    'who',
    -3,
    {
      after: [comma, words('who')],
      place: (item) => unsure(item) && !demonym(item),
      where: (items, at) => items[at - 1] === undefined,
    },
    ['{Lincoln}, who came late, died.'],
    ['A man from Lincoln, who came late, died.', 'Lincoln, where they lived, burned.'],
  ),
  weigh(
    'piece-of-name',
    -8,
    {
      before: [settlementNouns, words('of')],
      after: [nameWord],
      where: (items, at) => followingOf(items, at) === 'name',
      place: unsure,
    },
    ['They ski in the resort of {Lincoln} Zorbach.'],
    ['They live in the village of Lincoln near Zorbach.', 'They live in Lincoln.'],
  ),
  weigh(
    'end-of-tied-name',
    -8,
    { before: [nameWord], place: isTied },
    ['Shells hit Zorba {al-Bab} at dawn.'],
    ['Shells hit al-Bab at dawn.'],
  ),
  weigh(
    'speaking',
    -2.5,
    { after: [personalVerbs], place: unsure },
    ['“It is over,” {Lincoln} said.'],
    ['Lincoln is over.'],
  ),
  weigh(
    'piece-of-village-name',
    -8,
    {
      // "the Lagos State town" is in Lagos
      after: [(item) => (nameWord(item) && !isSettlementNoun(item)) || candidateAt(item) !== null, aSettlement],
      place: (item) => unsure(item) && !demonym(item),
    },
    ['A clinic burned in {Lincoln} Zorba village.'],
    ['A clinic burned in Lincoln village.', 'A clinic burned in Lincoln.', 'A clinic burned in Lincoln, a village.'],
  ),
  weigh(
    'last-of-village-name',
    -8,
    {
      before: [(item) => item !== undefined && candidateAt(item) !== null && !demonym(item)],
      after: [aSettlement],
      place: (item) => unsure(item) && !demonym(item),
    },
    ['A clinic burned in Lincoln {Goma} village.'],
    ['A clinic burned in Goma village.', 'A clinic burned in Lincoln, Goma.'],
  ),
  weigh(
    'street',
    -7,
    { after: [(item) => item !== undefined && isCapital(item.text) && isStreetNoun(item)] },
    ['A bus broke down on {Leeds} Road.'],
    ['The Leeds road was closed.'],
  ),
  weigh(
    'treaty',
    -12,
    {
      after: [(item) => item !== undefined && isCapital(item.text) && isTreatyNoun(item)],
      place: (item) => !demonym(item),
    },
    ['The {Minsk} Group met.', 'They broke the {Geneva} Conventions.'],
    ['The group met in Minsk.'],
  ),
  weigh(
    'treaty-of',
    -12,
    {
      before: [(item) => item !== undefined && isCapital(item.text) && isTreatyNoun(item), words('of')],
      place: (item) => !demonym(item),
    },
    ['The Treaty of {Geneva} was signed.'],
    ['The treaty was signed in Geneva.', 'The University of Geneva closed.'],
  ),
  weigh(
    'given-and-surname',
    -7,
    {
      place: (item) => !initialed(item) && isAnyForename(item),
      after: [(item) => item !== undefined && item.kind !== 'mark' && isCapital(item.text) && !demonym(item)],
      where: (items, at) => followingOf(items, at) === 'name',
    },
    ['The singer {Chad} Walker left.'],
    ['The army of Chad left.', 'They flew to Chad, Walker said.'],
  ),
  weigh(
    'after-surname',
    -3,
    { before: [anyPlace], place: (item) => unsure(item) && !item.text.includes('.') },
    ['The actor Jackson {Lincoln} left.'],
    ['The actor left Lincoln.'],
  ),
  weigh(
    'before-surname',
    -3,
    {
      after: [(item) => item !== undefined && unsure(item)],
      where: (items, at) => followingOf(items, at) === 'name',
      place: (item) => unsure(item) && !item.text.includes('.'),
    },
    ['The actor {Jackson} Lincoln left.'],
    ['The actor left Lincoln.', 'He left Jackson, Lincoln and Reading.', 'The Lincoln Post said so.'],
  ),
  weigh(
    'month-and-day',
    -12,
    { after: [numeral], place: month },
    ['The dam broke on {Nov.} 24.', 'The ship sank in {Nov} 2024.'],
    ['The dam above Nov broke 24 days ago.'],
  ),
  weigh(
    'day-and-month',
    -12,
    { before: [numeral], place: month },
    ['The dam broke on 24 {Nov} at dawn.'],
    ['The 24 people of Nov left.'],
  ),
  weigh(
    'era',
    -12,
    { before: [numeral], place: isEra },
    ['The temple dates from 430 {B.C.} or so.'],
    ['She moved to Victoria, B.C., in spring.'],
  ),
  weigh(
    'language-spoken',
    -7,
    { before: [speechWords], place: demonym },
    ['She speaks {French} at home.'],
    ['The French leader speaks often.'],
  ),
  weigh(
    'language',
    -7,
    { after: [languageNouns], place: demonym },
    ['He gave {French} lessons.'],
    ['He met French leaders.'],
  ),
  weigh(
    'language-in',
    -7,
    { before: [inWord], after: [afterLanguages], place: demonym },
    ['They sang in {Turkish}, he said.'],
    ['They sang in Turkey.', 'They fought in Turkish waters.'],
  ),
  weigh(
    'hyphened-american',
    -9,
    { before: [ancestries], place: americans },
    ['Native {Americans} protested.'],
    ['The Americans protested.'],
  ),
  weigh(
    'ancestry',
    -9,
    { after: [hyphen, americans] },
    ['The first {African}-American judge retired.'],
    ['The African judge met Americans.'],
  ),
  weigh(
    'ancestry-without-hyphen',
    -9,
    { after: [americans], place: demonym },
    ['The first {African} American judge retired.'],
    ['The African judge met Americans.'],
  ),
  weigh(
    'spoken-by',
    -2.5,
    { before: [personalVerbs], after: [ending], place: unsure },
    ['“It is over,” said {Lincoln}.'],
    ['They said Lincoln residents fled.'],
  ),
]
