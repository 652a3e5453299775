import { having } from '../../having.ts'

/** Dashes, one of which may be written as two hyphens. */
export const dashes = having('dashe')

/** The same where a single hyphen stands for one. */
export const anyDashes: ReadonlySet<string> = new Set([...dashes, ...having('any-dashe')])

/** Between two of these stands an aside. */
export const commaOrDash: ReadonlySet<string> = new Set([...dashes, ...having('comma-or-dash')])

/** Marks that end a clause, commas aside. */
export const clauseCuts: ReadonlySet<string> = new Set([...dashes, ...having('clause-cut')])

/** Marks that end what was reported when a verb of saying follows. */
export const contentCuts: ReadonlySet<string> = new Set([...commaOrDash, ...having('content-cut')])

/** Marks that may stand between a quotation and the verb that takes it. */
export const afterQuotation: ReadonlySet<string> = new Set([...anyDashes, ...having('after-quotation')])

export const openingBrackets = having('opening-bracket')

export const closingBrackets = having('closing-bracket')

export const sentenceEnds = having('sentence-end')

/** Ends of a sentence that is not a question. */
export const plainEnds = having('plain-end')

/** Marks that lead up to a quotation. */
export const quotationLeads = having('quotation-lead')

/** Marks after whoever speaks. */
export const subjectEnds = having('subject-end')

/** Marks after whoever is spoken to. */
export const hearerEnds = having('hearer-end')

/** Marks after a name that is signed. */
export const signatureEnds = having('signature-end')
