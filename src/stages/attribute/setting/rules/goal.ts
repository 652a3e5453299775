import { hospitalMoves } from '../../../../lexicon/en/casualties.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { isHospital } from '../hospital.ts'
import { hospital, location, locationWords, type NonEventLocationRule, placeOf, placeThat } from './location.ts'

const classes = { ...locationWords, moved: hospitalMoves, hospital: placeThat(isHospital) }

/** Where people are taken after what happened. */
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
]
