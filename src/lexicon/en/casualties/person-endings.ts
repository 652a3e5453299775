import { having } from '../../having.ts'

/** Endings by which a word that no list has may be told to name a person: "herbalist", "basketmaker", "choirmaster". */
export const personEndings = having('person-ending')

/** Words with such an ending, or in "-men", that name no person. */
export const noPersons = having('no-person')
