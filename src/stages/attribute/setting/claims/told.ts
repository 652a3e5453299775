import type { Speaker } from '../../../../model/claim.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { Figure } from '../../../../model/figure.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Span } from '../../../../model/span.ts'
import type { Site } from '../events/site.ts'

/** What a claim tells, as far as it says where that was. */
export interface Told {
  readonly text: string
  readonly spans: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly speakers: readonly Pick<Speaker, 'text'>[]
  /** Those of the claim that something may have happened at. */
  readonly places: readonly PlaceMention[]
  readonly casualties: readonly Figure[]
  /** Where the event of its article happened. */
  readonly site: Site
}
