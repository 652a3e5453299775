import type { Rule } from '../../rule.ts'
import type { Figure } from '../figure.ts'
import { active, livesTaken, toDeath } from './active.ts'
import { forced, numberOf, sheltered, uprooted } from './displacement.ts'
import { hospitalized, hospitalSent } from './hospital.ts'
import { act, attributed, nominal, none } from './nominal.ts'
import { passive, passiveOfKnown, reduced } from './passive.ts'
import { graded, shooting, shot, shotHeadline, shotSelf } from './shot.ts'
import { bareState, died, diedLater, diedOfKnown, state } from './state.ts'
import { tally, toll } from './toll.ts'

/** In order of precedence: of two rules that read one phrase for one effect, the earlier is kept. */
export const rules: readonly Rule<Figure>[] = [
  // What is said of a toll is said on purpose, with its earlier value
  toll,
  numberOf,
  tally,
  // What it ended with goes before what it began with
  toDeath,
  diedLater,
  // A verb says what happened
  passive,
  passiveOfKnown,
  active,
  died,
  diedOfKnown,
  state,
  livesTaken,
  forced,
  sheltered,
  hospitalized,
  hospitalSent,
  // Without its verb: headlines and lists
  reduced,
  bareState,
  nominal,
  none,
  graded,
  act,
  // Hit, and nobody says yet how badly
  shot,
  shooting,
  shotSelf,
  shotHeadline,
  // What the noun phrase alone says, where no rule said more
  attributed,
  uprooted,
]
