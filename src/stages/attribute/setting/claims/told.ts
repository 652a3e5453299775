import type { Speaker } from '../../../../model/claim.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { Figure } from '../../../../model/figure.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Span } from '../../../../model/span.ts'
import type { Where } from '../../../../model/where.ts'
import type { Site } from '../events/site.ts'

/** What a claim tells, as far as it says where that was. */
export interface Told {
  readonly text: string
  readonly spans: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** What reports it: "said", "has called"; empty in the article's own voice. */
  readonly cue: string
  /** Whether it is in the speaker's own words. */
  readonly isDirect: boolean
  readonly speakers: readonly Pick<Speaker, 'text'>[]
  /** Those of the claim that something may have happened at. */
  readonly places: readonly PlaceMention[]
  /** Those that it names for themselves, whether or not its event can have been there. */
  readonly named: readonly PlaceMention[]
  readonly casualties: readonly Figure[]
  /** Where the event of its article happened. */
  readonly site: Site
  /** Where the talk is when it is said, where that is told. */
  readonly scene: () => Where | null
}
