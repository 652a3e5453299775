import type { CasualtyMention } from '../../../model/casualty.ts'

/** Figures of people who were hit, of whom the words do not yet say whether they died. */
const SHOT = /^casualties\/shot|^casualties\/shooting$/

/** The rule that a figure names once it has become one of the dead: its own words do not say so. */
const SHOT_AND_DIED = 'casualties/shot-and-died'

/** Whether a figure counts people who were hit, alive or dead. */
export function isShot({ rule }: Pick<CasualtyMention, 'rule'>): boolean {
  return SHOT.test(rule)
}

/** Words of harm that say nothing of how it ended: "was taken to hospital", "was shot". */
const OPEN_FATE = /hospital|medical cent|condition|shot|gunshot|gunfire|bullet/i

/** Words that set people apart from the dead, or say that they live. */
const OTHERS = /\b(?:others?|another|remains?|survived?)\b/i

/** Whether a figure counts people who may have died of it since. */
function isOpen(figure: CasualtyMention): boolean {
  if (OTHERS.test(figure.text)) return false
  return isShot(figure) || (figure.effect === 'injured' && OPEN_FATE.test(figure.text))
}

/**
 * Tells those who were shot and died from those who were hurt: "A man was shot. He died on the way to hospital."
 *
 * Only the one victim of a story with one dead and nobody hurt is taken for the same: of several in hospital, nobody knows which
 * of them died. Several who were shot become the dead only where a short article has as many, all of them.
 */
export function settleShots(figures: readonly CasualtyMention[], isShort: boolean): readonly CasualtyMention[] {
  const killed = most(figures, 'killed')
  const injured = most(figures, 'injured')
  return figures.map((figure) => {
    const count = figure.best ?? figure.low
    const isSame = count !== null && count === killed && count > injured
    if (!isSame || !isOpen(figure) || (count > 1 && !(isShort && isShot(figure)))) return figure
    if (!isShot(figure) && !isNearDeath(figures, figure)) return figure
    return { ...figure, effect: 'killed', rule: SHOT_AND_DIED }
  })
}

/** How many characters may lie between one who is in hospital and the death told of: a sentence or two. */
const NEAR = 500

/** Whether somebody's death is told of right beside: "was taken to hospital, where he died". */
function isNearDeath(figures: readonly CasualtyMention[], { start, end }: CasualtyMention): boolean {
  return figures.some((death) => {
    return death.effect === 'killed' && (death.best ?? 0) === 1 && death.start - end < NEAR && start - death.end < NEAR
  })
}

/** The largest figure of an effect in the main event, those whose fate is open left out. */
function most(figures: readonly CasualtyMention[], effect: CasualtyMention['effect']): number {
  let largest = 0
  for (const figure of figures) {
    if (figure.effect !== effect || figure.event === 'other' || figure.hypothetical || isOpen(figure)) continue
    largest = Math.max(largest, figure.best ?? figure.low ?? 0)
  }
  return largest
}
