import type { Says } from '../saying/says.ts'
import type { Passage } from '../stream/passage.ts'
import type { Stretch } from './content.ts'

/** Content related to a verb of saying, or to a speaker who went on, before anybody is named. */
export interface Draft {
  readonly passage: Passage
  readonly stretches: readonly Stretch[]
  /** What went on in later paragraphs, or after the attribution. */
  readonly more: readonly (readonly [Passage, Stretch])[]
  readonly says: Says | null
  /** The passage of the verb, which may be another than the content's. */
  readonly home: Passage
  /** Nothing beside it says who speaks: the speaker is the last one. */
  readonly continued: boolean
  readonly rule: string
  readonly confidence: number
}
