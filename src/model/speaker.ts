import type { Anchor } from './anchor.ts'
import type { SpeakerKind } from './claim.ts'
import type { Located } from './span.ts'

export type Gender = 'female' | 'male' | null

/** Somebody or something that could be a source, found before anybody asks what it said. */
export interface SpeakerMention extends Located, Anchor {
  readonly kind: SpeakerKind
  /** How it is named: by its name, by a noun ("the minister"), or by a pronoun. */
  readonly by: 'name' | 'noun' | 'pronoun'
  readonly given: string | null
  readonly surname: string | null
  readonly honorific: string | null
  readonly role: string | null
  readonly organization: string | null
  readonly gender: Gender
  readonly plural: boolean
  readonly rule: string
}
