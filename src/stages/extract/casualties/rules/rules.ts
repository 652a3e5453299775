import type { PatternRule } from '../../../../rules/rule.ts'
import type { Figure } from '../figure.ts'
import { active, livesTaken, toDeath } from './active.ts'
import { addedCasualtyRules } from './added.ts'
import { among, roll } from './among.ts'
import { anaphoric } from './anaphoric.ts'
import { alongWith, echoed, echoedNext, inverted, withKnown } from './beside.ts'
import { body } from './body.ts'
import { cases, numberOfCases } from './cases.ts'
import { forced, numberOf, sheltered, uprooted } from './displacement.ts'
import { held, heldHeadline, holding } from './held.ts'
import { homesLost } from './homes.ts'
import { hospitalized, hospitalSent } from './hospital.ts'
import { identified } from './identified.ts'
import { imprisoned } from './imprisoned.ts'
import { bereaved } from './loss.ts'
import { act, attributed, fatal, nominal, none } from './nominal.ts'
import { ordinal } from './ordinal.ts'
import { ownDeath } from './own-death.ts'
import { passive, passiveOfKnown, reduced } from './passive.ts'
import { broughtOut, pulled, searchedFor } from './pulled.ts'
import { sharedObject, sharedVerb } from './shared.ts'
import { graded, shooting, shot, shotHeadline, shotSelf } from './shot.ts'
import { bareState, died, diedLater, diedOfKnown, leftKnown, state } from './state.ts'
import { thenKilled } from './then-killed.ts'
import { putAt, rising, tally, toll } from './toll.ts'
import { admitted, fracture, treated, treating } from './treated.ts'
import { unheard } from './unheard.ts'

/** In order of precedence: of two rules that read one phrase for one effect, the earlier is kept. */
export const rules: readonly PatternRule<Figure>[] = [
  ...addedCasualtyRules, // of extensions, who know their texts
  // A stated toll comes first, with its earlier value
  toll,
  numberOf,
  tally,
  rising,
  putAt,
  cases,
  numberOfCases,
  // What it ended with comes before what it began with
  toDeath,
  diedLater,
  // A verb says what happened
  passive,
  passiveOfKnown,
  thenKilled,
  withKnown,
  active,
  died,
  diedOfKnown,
  state,
  livesTaken,
  bereaved,
  among,
  roll,
  identified,
  sharedVerb,
  sharedObject,
  alongWith,
  echoed,
  echoedNext,
  inverted,
  ownDeath,
  pulled,
  broughtOut,
  searchedFor,
  body,
  ordinal,
  unheard,
  anaphoric,
  held,
  holding,
  imprisoned,
  forced,
  sheltered,
  hospitalized,
  hospitalSent,
  admitted,
  treated,
  treating,
  fracture,
  // Without a verb: headlines and lists
  reduced,
  bareState,
  leftKnown,
  heldHeadline,
  fatal,
  nominal,
  none,
  graded,
  act,
  // Hit, and nothing says yet how badly
  shot,
  shooting,
  shotSelf,
  shotHeadline,
  // The noun phrase alone, where no rule found more
  attributed,
  uprooted,
  homesLost,
]
