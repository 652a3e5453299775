import { apartFromDead, openFates } from '../../../lexicon/en/tolls.ts'
import type { Effect } from '../../../model/casualty.ts'
import type { Figure, FigureOfEvent } from '../../../model/figure.ts'
import { unheard } from '../../../rules/no.ts'
import type { Rule } from '../../../rules/rule.ts'
import { alternatives } from '../../../text/alternatives.ts'

/** A figure among all of its article, and how many the article says were killed and hurt at most. */
interface Told {
  readonly figure: FigureOfEvent
  readonly figures: readonly FigureOfEvent[]
  readonly killed: number
  readonly injured: number
  readonly isShort: boolean
}

/** Finds the outcome of those who were hit where their own words do not say it. */
export const shotAndDied: Rule<Told, Effect> = {
  id: 'casualties/shot-and-died',
  read: ({ figure, figures, killed, injured, isShort }) => {
    const count = figure.best ?? figure.low
    const isSame = count !== null && count === killed && count > injured
    return isSame && diedSince(figures, figure, count, isShort) ? 'killed' : null
  },
  examples: ['{A man was shot} outside a shop. He died on the way to hospital.'],
  rejects: [
    'A man was shot outside a shop. He is in hospital.',
    'Two men were shot. A woman died on the way to hospital.',
  ],
}

/** Whether a figure counts people who were hit, alive or dead. */
export function isHit({ fate, outcomeRule }: Pick<Figure, 'fate' | 'outcomeRule'>): boolean {
  return fate === 'open' || outcomeRule !== null
}

/** Such a word may be the beginning or the end of another: "hospitalized", "gunshot". */
const OPEN_FATE = new RegExp(alternatives(openFates), 'i')

/** Words that exclude people from the dead, or say that they live. */
const OTHERS = new RegExp(`\\b${alternatives(apartFromDead)}\\b`, 'i')

/** Whether a figure counts people who may have died of it since. */
function mayHaveDied({ text, fate, effect }: FigureOfEvent): boolean {
  if (OTHERS.test(text)) return false
  return fate === 'open' || (effect === 'injured' && OPEN_FATE.test(text))
}

/**
 * The outcome of each figure where its own words do not say it: those who were shot and died, as opposed to those who were hurt: "A man was shot. He died on the
 * way to hospital."
 *
 * Only the one victim of a story with one dead and nobody hurt is taken for the same: of several in hospital, which is not said
 * of them died. Several who were shot become the dead only where a short article has as many, all of them.
 */
export function outcomesOf(figures: readonly FigureOfEvent[], isShort: boolean): readonly (Effect | null)[] {
  const killed = most(figures, 'killed')
  const injured = most(figures, 'injured')
  return figures.map((figure) => shotAndDied.read({ figure, figures, killed, injured, isShort }, unheard))
}

/** Whether they are as many as died, and the same people. */
function diedSince(figures: readonly FigureOfEvent[], figure: FigureOfEvent, count: number, isShort: boolean): boolean {
  if (!mayHaveDied(figure)) return false
  const wasHit = figure.fate === 'open'
  if (count > 1) return isShort && wasHit
  return wasHit || isNearDeath(figures, figure)
}

/** How many characters may lie between one who is in hospital and the reported death: a sentence or two. */
const NEAR = 500

/** Whether somebody's death is mentioned right next to it: "was taken to hospital, where he died". */
function isNearDeath(figures: readonly FigureOfEvent[], { start, end }: FigureOfEvent): boolean {
  return figures.some((death) => {
    return death.effect === 'killed' && (death.best ?? 0) === 1 && death.start - end < NEAR && start - death.end < NEAR
  })
}

/** The largest figure of an effect in the main event, without those whose fate is open. */
function most(figures: readonly FigureOfEvent[], effect: Effect): number {
  let largest = 0
  for (const figure of figures) {
    if (figure.effect !== effect || figure.event === 'other' || figure.hypothetical || mayHaveDied(figure)) continue
    largest = Math.max(largest, figure.best ?? figure.low ?? 0)
  }
  return largest
}
