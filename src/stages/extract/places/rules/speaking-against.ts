import { honorifics } from '../../../../lexicon/en/people/honorifics.ts'
import { roleWords } from '../../../../lexicon/en/places/role-words.ts'
import { streetNouns } from '../../../../lexicon/en/places/street-nouns.ts'
import { treatyNouns } from '../../../../lexicon/en/places/treaty-nouns.ts'
import { words } from '../../../../lexicon/words.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { type EvidenceRule, weigh } from '../evidence.ts'
import { givenName, initial, nameWord, numeral, unsure } from '../neighbours.ts'
import { isWithinBody } from '../usage.ts'
import { candidateAt } from '../view.ts'

const capital = /^\p{Lu}/u
/** A word that no person bears: "Armenian", "U.S.". */
const demonym = (item: Item) => {
  const bearing = candidateAt(item)?.senses[0]?.bearing
  return bearing === 'demonym' || bearing === 'abbreviation' || bearing === 'pointed'
}
const comma = words(',')
const says = words(`
  said
  says
  told
  added
  testified
  wrote
  joked
  recalled
  died
  married
  scored
  pleaded
  hit
  threw
`)

/** What speaks against a name being a place where it stands. */
export const speakingAgainst: readonly EvidenceRule[] = [
  weigh(
    'titled',
    -6,
    {
      before: [(item) => item !== undefined && capital.test(item.text) && honorifics.has(item.lower)],
      place: (item) => !demonym(item),
    },
    ['A letter from Mr. {London} arrived.'],
    ['A letter from London arrived.', 'The prince, Paris said, left.'],
  ),
  weigh(
    'behind-given-name',
    -6,
    { before: [givenName], place: (item) => !demonym(item) },
    ['The writer Jack {London} died.'],
    ['The writer in London died.'],
  ),
  weigh(
    'behind-initial',
    -5,
    { before: [initial], place: (item) => !demonym(item) },
    ['John F. {Lincoln} won.'],
    ['They saw Lincoln win.'],
  ),
  weigh(
    'behind-name',
    -3,
    { before: [nameWord], place: unsure },
    ['The painter Ambrose {Lincoln} died.'],
    ['In Lincoln they died.', 'They saw Lincoln.'],
  ),
  weigh(
    'before-name',
    -3,
    {
      after: [(item) => nameWord(item) && !roleWords.has(item?.lower ?? '')],
      where: (items, at) => !isWithinBody(items, at),
      place: unsure,
    },
    ['The painter {Lincoln} Zorbach died.'],
    ['The Lincoln Police Department called.', 'In Lincoln they died.'],
  ),
  weigh(
    'aged',
    -4,
    { after: [comma, numeral, comma], place: unsure },
    ['Police arrested {Lincoln}, 34, on Monday.'],
    ['Police in Lincoln arrested him.'],
  ),
  weigh('speaking', -2.5, { after: [says], place: unsure }, ['“It is over,” {Lincoln} said.'], ['Lincoln is over.']),
  weigh(
    'street',
    -7,
    { after: [(item) => item !== undefined && capital.test(item.text) && streetNouns.has(item.lower)] },
    ['A car burned on {Dublin} Road.'],
    ['The Dublin road was closed.'],
  ),
  weigh(
    'treaty',
    -12,
    {
      after: [(item) => item !== undefined && capital.test(item.text) && treatyNouns.has(item.lower)],
      place: (item) => !demonym(item),
    },
    ['The {Minsk} Group met.', 'They broke the {Geneva} Conventions.'],
    ['The group met in Minsk.'],
  ),
]
