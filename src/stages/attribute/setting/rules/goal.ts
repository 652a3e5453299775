import { hospitalMoves, hospitalNouns, hospitalShifts } from '../../../../lexicon/en/casualties.ts'
import { determiners, prepositions } from '../../../../lexicon/en/grammar.ts'
import { roles } from '../../../../lexicon/en/people.ts'
import { courtNouns, happenings, headingVerbs } from '../../../../lexicon/en/setting.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, tokens } from '../../../../text/pattern/pattern.ts'
import { formsOf } from '../events/spellings.ts'
import { isHospital } from '../hospital.ts'
import {
  hospital,
  location,
  locationWords,
  type NonEventLocationRule,
  placeOf,
  placeThat,
  placeUnless,
} from './location.ts'

/** Every form of the verbs of being on the way. */
const heading = new Set([...formsOf(headingVerbs), 'travelling', 'travelled'])

const isPreposition = oneOf(prepositions)
const isHappening = oneOf(happenings)

const classes = {
  ...locationWords,
  heading,
  home: new Set(['back', 'home', 'on', 'south', 'north', 'east', 'west', 'down', 'up', 'over']),
  toward: new Set(['to', 'for', 'toward', 'towards']),
  moved: hospitalMoves,
  shifted: hospitalShifts,
  hospital: placeThat(isHospital),
  clinic: hospitalNouns,
  dying: new Set(['die', 'died', 'dies', 'dying', 'recovering']),
  care: new Set(['at', 'in', 'into', 'to']),
  /** What a hospital is called and by whom it is kept, but nothing that happened to it: "the bombing of a hospital in Leeds". */
  called: (item: Item) => item.kind !== 'mark' && !isPreposition(item) && !isHappening(item),
  court: courtNouns,
  determiner: determiners,
  role: roles,
  /** What tells when between leaving and the goal: "left Goma on Monday morning for Bukavu". */
  words: (item: Item) => item.kind !== 'mark' && !isHappening(item) && item.label === null,
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
    pattern: tokens(
      `((:moved | :shifted) ((for | with) :called{1,3})? | (took | brought | carried | sent | drove | flew | rushed) :called{1,4} | :dying :words{0,3}? | (receiving | received | undergoing | underwent) :called{0,2} (treatment | care | surgery)) :care :called{0,4} (of :called{1,3})? (:clinic | :hospital) in ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'Two injured people were treated for burns at a hospital in {Goma}.',
      'Two injured people are receiving treatment at the General Hospital in {Goma}.',
      'Two injured people were flown to the university hospital in {Goma}.',
      'Four others were being treated at hospitals in {Goma}.',
      'Rescuers pulled out six people and took them to hospital in {Goma}.',
      'A third man died in hospital in {Goma}.',
      'Two injured people had been shifted to the District Headquarters Hospital in {Goma}.',
      'A third man died on Monday at a hospital in {Goma}.',
      'Seven people were flown to the University of Leeds hospital in {Goma}.',
    ],
    rejects: [
      'Two people died in a fire at a hospital in Goma.',
      'Fighting shifted to Goma, where two people died.',
      'Three nurses died in the bombing of a hospital in Goma.',
    ],
  },
  {
    id: 'setting/staff-of-hospital',
    pattern: tokens(
      `:role (at | of | from | with | in) :determiner? :called{0,4} (of :called{1,3})? (:clinic | :hospital) in ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'A surgeon at the referral hospital in {Goma} counted 38 bodies.',
      'Ada Holt, the director of the hospital in {Goma}, said 12 people had died.',
    ],
    rejects: ['A fire at the referral hospital in Goma killed 38 people.'],
  },
  {
    id: 'setting/court-there',
    pattern: tokens(
      `(jailed | sentenced | convicted | charged | appeared | appearing | tried | arraigned | acquitted | remanded | guilty | prison | life | custody | bail | trial) :words{0,6}? (at | by | before | in) :called{0,5} :court in ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'A man who killed two brothers has been jailed for life at the Central Criminal Court in {Goma}.',
      'A driver appeared on Monday before a court in {Goma}, accused of killing a cyclist.',
    ],
    rejects: ['A bomb went off at a court in Goma, killing 12 people.'],
  },
  {
    id: 'setting/fled-there',
    pattern: tokens(
      `((:moved | fled | fleeing | flee | escaped | relocated) to | (shelter | refuge | sanctuary) in) (:determiner :called{1,3} in)? ${location}`,
      classes,
    ),
    // "fled to Goma, where he was caught"
    read: placeUnless(({ around, to }) => around[to]?.text === ',' && around[to + 1]?.lower === 'where'),
    examples: [
      'Some 600 villagers have fled to {Goma} since the raid.',
      'Two hundred people were evacuated to a sports hall in {Goma}.',
      'Two hundred people sought shelter in {Goma}.',
    ],
    rejects: [
      'Some 600 villagers fled Goma.',
      'Two people were killed on the road to Goma.',
      'The man fled to Goma, where he was arrested.',
    ],
  },
  {
    id: 'setting/left-for',
    pattern: tokens(
      `(left | leaving | departed | departing | set (off | out)) from? (@place (port | harbour | harbor | station | airport)? :words{0,5})? for ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'The ferry left Bukavu port on Monday morning for {Goma} and sank off Sake.',
      'The bus left for {Goma} and crashed near Sake, killing 12 people.',
    ],
    rejects: ['The blast left 12 people dead in Goma.'],
  },
  {
    id: 'setting/left-behind',
    pattern: tokens(
      `(left | leaving | departed | departing | set (off | out)) from? (?<extent> @place) (port | harbour | harbor | station | airport)? :words{0,5} for @place`,
      classes,
    ),
    read: placeOf,
    examples: ['The ferry left {Bukavu} port on Monday morning for Goma and sank off Sake.'],
    rejects: ['The flood left Goma without water.'],
  },
  {
    id: 'setting/departure',
    pattern: tokens(
      `(:heading :home{0,2} | way | route | bound | trip | journey) from (?<extent> @place) (, @place)? ,? :toward @place`,
      classes,
    ),
    read: placeOf,
    examples: [
      'A bus was travelling from {Bukavu} to Goma when it crashed near Sake, killing 12.',
      'A ferry on its way from {Bukavu} to Goma sank off Sake, killing 12.',
    ],
    rejects: ['Twelve people were brought out of Goma.'],
  },
  {
    id: 'setting/destination',
    pattern: tokens(
      `(:heading :home{0,2} (from @place (, @place)? ,?)? | (way | route | trip | journey) (from @place (, @place)? ,?)?) :toward ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'A bus that was heading to {Goma} crashed, killing 12 people.',
      'Twelve people died on a flight bound for {Goma}.',
      'The plane was flying from Bukavu to {Goma} when it crashed, killing 12.',
      'A ferry on its way from Bukavu to {Goma} sank off Sake, killing 12.',
    ],
    rejects: ['Twelve people were killed on the road to Goma.', 'A bus carrying 12 people crashed in Goma.'],
  },
]
