import type { SpeakerMention } from '../../model/speaker.ts'

/** Whom or what a name, a role or a pronoun means, as far as its own words say; its place is added by the caller. */
export type Identity = Omit<SpeakerMention, 'text' | 'start' | 'end' | 'rule' | 'sentence' | 'tokens'>

/** Nobody of whom anything is told but that there is somebody. */
export const UNTOLD: Identity = {
  kind: 'person',
  by: 'noun',
  given: null,
  surname: null,
  honorific: null,
  role: null,
  organization: null,
  gender: null,
  plural: false,
}
