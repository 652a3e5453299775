import type { SpeakerMention } from '../../model/speaker.ts'

/** Whom or what a name, a role or a pronoun means, as far as its own words say; its place is added by the caller. */
export type Identity = Omit<SpeakerMention, 'text' | 'start' | 'end' | 'rule' | 'sentence' | 'tokens'>

/** Somebody of whom this is told; of whom nothing is told, but that there is somebody. Every identity is made here, so that all are of one shape. */
export function identity({
  kind = 'person',
  by = 'noun',
  given = null,
  surname = null,
  honorific = null,
  role = null,
  organization = null,
  gender = null,
  plural = false,
}: Partial<Identity>): Identity {
  return { kind, by, given, surname, honorific, role, organization, gender, plural }
}

/** The body of an office that a possessive tells: "its director" is of whichever "its" means. */
export const ITS = 'its'
