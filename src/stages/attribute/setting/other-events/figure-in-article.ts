import type { DateMention } from '../../../../model/date.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import type { ArticleEvent } from './article-event.ts'

/** A figure where it stands. */
export interface FigureInArticle {
  readonly figure: FoundFigure
  readonly sentence: Sentence
  /** The date nearest to it in its sentence. */
  readonly date: DateMention | null
  /** The last date of the sentence before it in its paragraph. */
  readonly before: DateMention | null
  /** Whether its sentence is among the first, which tell of the article's own event. */
  readonly isAtHead: boolean
  /** How many figures before it tell of people who were killed or hurt. */
  readonly harmed: number
  /** Whether its sentence has told before of people who were killed or hurt. */
  readonly harmedHere: boolean
  /** Whether no sentence before its own has a figure. */
  readonly isFirstTold: boolean
  /** Whether the place nearest to it in its sentence lies apart from that of the article's event. */
  readonly isElsewhere: () => boolean
  readonly article: ArticleEvent
}
