import type { Anchor } from './anchor.ts'
import type { CasualtyMention, Effect } from './casualty.ts'
import type { Where } from './where.ts'

/** What the words of a figure tell beyond its record: later steps go by these, and none of them is written. */
export interface FigureSigns {
  /** open: the victims were hit, and their own words do not say whether they died of it ("was shot"). */
  readonly fate: 'told' | 'open'
  /** Whether homes are counted for those who lived in them: "88 houses were destroyed". */
  readonly homes: boolean
  /** Whether it is given as the toll: "the death toll rose to 45". */
  readonly toll: boolean
  /** Whose loss it is, where the verb tells: "lost two soldiers" is suffered, "killed 11" is inflicted. */
  readonly loss: 'suffered' | 'inflicted' | null
  /** Whether the harm is left out, since it continues a list: "16 deaths in Syria and 12 in Iraq". */
  readonly elliptic: boolean
}

/** A casualty figure as its own sentence gives it. */
export type FoundFigure = Readonly<Omit<CasualtyMention, 'event' | 'when' | 'where'>> & FigureSigns & Anchor

/** A figure of which it is known whether it belongs to the article's main event. */
export type FigureOfEvent = FoundFigure & Readonly<Pick<CasualtyMention, 'event'>>

/** A figure with the time and the place of its event. */
export type PlacedFigure = FigureOfEvent & {
  readonly when: Omit<NonNullable<CasualtyMention['when']>, 'confidence'> | null
  /** The rule that told when it was, or that its own words about that are not understood; null where nothing tells. */
  readonly whenRule: string | null
  readonly where: Where | null
  /** The rule that told where it was; null where it has no place. */
  readonly whereRule: string | null
}

/** A figure of which all is known that the article tells. */
export type Figure = PlacedFigure & {
  /** What became of the victims in the end: of those who were shot, "killed" where the article tells of their death elsewhere. */
  readonly outcome: Effect
  /** The rule that told the outcome where the figure's own words do not. */
  readonly outcomeRule: string | null
}
