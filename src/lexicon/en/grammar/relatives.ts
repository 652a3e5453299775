import { having } from '../../having.ts'

/** Relative pronouns that a verb follows directly: "the movement that called the rally". */
export const subjectRelatives = having('subject-relative')

/** Open a relative clause with whatever follows them: "whose team found the survivor". */
export const relatives: ReadonlySet<string> = new Set([...subjectRelatives, ...having('relative')])

/** Open a relative clause after a comma: "A doctor, who asked not to be named". */
export const commaRelatives = having('comma-relative')

/** Stand after a preposition: "of whom", "in which". */
export const prepositionRelatives = having('preposition-relative')

/** Begin a clause that tells of a noun or of a place or time: "in the town where he lived". */
export const clauseRelatives: ReadonlySet<string> = new Set([...relatives, ...having('clause-relative')])

/** After these, somebody or something is told of, and not the saying: "who has worked there since 2011". */
export const tellingRelatives: ReadonlySet<string> = new Set([...commaRelatives, ...having('telling-relative')])
