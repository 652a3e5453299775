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

type Known = Omit<SpeakerMention, 'text' | 'start' | 'end' | 'rule' | 'sentence' | 'tokens'>

/** The same mention, read in another way. It is copied field by field, so that all mentions are of one shape. */
export function readAs(mention: SpeakerMention, known: Partial<Known>): SpeakerMention {
  const {
    kind = mention.kind,
    by = mention.by,
    given = mention.given,
    surname = mention.surname,
    honorific = mention.honorific,
    role = mention.role,
    organization = mention.organization,
    gender = mention.gender,
    plural = mention.plural,
  } = known
  return {
    text: mention.text,
    start: mention.start,
    end: mention.end,
    kind,
    by,
    given,
    surname,
    honorific,
    role,
    organization,
    gender,
    plural,
    rule: mention.rule,
    sentence: mention.sentence,
    tokens: mention.tokens,
  }
}
