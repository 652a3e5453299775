import { hospitalMoves, hospitalNouns } from '../../../../lexicon/en/casualties.ts'
import { prepositions } from '../../../../lexicon/en/grammar.ts'
import { happenings, headingVerbs } from '../../../../lexicon/en/setting.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, tokens } from '../../../../text/pattern/pattern.ts'
import { formsOf } from '../events/spellings.ts'
import { isHospital } from '../hospital.ts'
import { hospital, location, locationWords, type NonEventLocationRule, placeOf, placeThat } from './location.ts'

/** Every form of the verbs of being on the way. */
const heading = new Set(formsOf(headingVerbs))

const isPreposition = oneOf(prepositions)
const isHappening = oneOf(happenings)

const classes = {
  ...locationWords,
  heading,
  home: new Set(['back', 'home', 'on', 'south', 'north', 'east', 'west', 'down', 'up', 'over']),
  toward: new Set(['to', 'for', 'toward', 'towards']),
  moved: hospitalMoves,
  hospital: placeThat(isHospital),
  clinic: hospitalNouns,
  dying: new Set(['die', 'died', 'dies', 'dying', 'recovering']),
  care: new Set(['at', 'in', 'into', 'to']),
  /** What a hospital is called and by whom it is kept, but nothing that happened to it: "the bombing of a hospital in Leeds". */
  called: (item: Item) => item.kind !== 'mark' && !isPreposition(item) && !isHappening(item),
}

/** Where people are taken after what happened, and where they were on their way to. */
export const goal: readonly NonEventLocationRule[] = [
  {
    id: 'setting/taken-there',
    pattern: tokens(`:moved to ${location}`, classes),
    read: placeOf,
    examples: ['Two people were injured and flown to {Goma}.'],
    rejects: ['Two people were injured on the road to Goma.'],
  },
  {
    id: 'setting/to-hospital',
    pattern: tokens(`to ${hospital}`, classes),
    read: placeOf,
    examples: ['Two injured people walked to {Heal Africa Hospital}.'],
    rejects: ['A raid killed two people at Heal Africa Hospital.'],
  },
  {
    id: 'setting/hospital-there',
    pattern: tokens(`(:moved|:dying) :care :called{0,4} (of :called{1,3})? :clinic in ${location}`, classes),
    read: placeOf,
    examples: [
      'Two injured people were flown to the university hospital in {Goma}.',
      'Four others were being treated at hospitals in {Goma}.',
      'A third man died in hospital in {Goma}.',
      'Seven people were flown to the University of Leeds hospital in {Goma}.',
    ],
    rejects: [
      'Two people died in a fire at a hospital in Goma.',
      'Three nurses died in the bombing of a hospital in Goma.',
    ],
  },
  {
    id: 'setting/destination',
    pattern: tokens(`:heading :home{0,2} (from @place (, @place)? ,?)? :toward ${location}`, classes),
    read: placeOf,
    examples: [
      'A bus that was heading to {Goma} crashed, killing 12 people.',
      'Twelve people died on a flight bound for {Goma}.',
      'The plane was flying from Bukavu to {Goma} when it crashed, killing 12.',
    ],
    rejects: ['Twelve people were killed on the road to Goma.', 'A bus carrying 12 people crashed in Goma.'],
  },
]
