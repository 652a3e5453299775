import type { SpeakerMention } from '../../model/speaker.ts'

/** Whom or what a name, a role or a pronoun means, as far as its own words tell; where it stands is for whoever found it to say. */
export type Identity = Omit<SpeakerMention, 'text' | 'start' | 'end' | 'rule' | 'sentence' | 'tokens'>
