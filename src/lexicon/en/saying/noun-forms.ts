import { having } from '../../having.ts'

/** Forms of verbs of saying that are as often nouns, and are verbs only where a part of speech says so. */
export const nounForms = having('noun-form')
