import { hospitalMoves } from '../../../../lexicon/en/casualties.ts'
import { headingVerbs } from '../../../../lexicon/en/setting.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { formsOf } from '../events/spellings.ts'
import { isHospital } from '../hospital.ts'
import { hospital, location, locationWords, type NonEventLocationRule, placeOf, placeThat } from './location.ts'

/** Every form of the verbs of being on the way. */
const heading = new Set(formsOf(headingVerbs))

const classes = {
  ...locationWords,
  heading,
  home: new Set(['back', 'home', 'on', 'south', 'north', 'east', 'west', 'down', 'up', 'over']),
  toward: new Set(['to', 'for', 'toward', 'towards']),
  moved: hospitalMoves,
  hospital: placeThat(isHospital),
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
