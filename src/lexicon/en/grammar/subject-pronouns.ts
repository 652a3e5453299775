import { having } from '../../having.ts'

/** Pronouns that are a subject. */
export const subjectPronouns = having('subject-pronoun')
