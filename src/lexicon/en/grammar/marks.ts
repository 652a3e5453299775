import { words } from '../../words.ts'

/** Dashes, one of which may be written as two hyphens. */
export const dashes = words(`
  —
  –
  --
`)

/** The same where a single hyphen stands for one. */
export const anyDashes: ReadonlySet<string> = new Set([
  ...dashes,
  ...words(`
  -
`),
])

/** Between two of these stands an aside. */
export const commaOrDash: ReadonlySet<string> = new Set([
  ...dashes,
  ...words(`
  ,
`),
])

/** Marks that end a clause, commas aside. */
export const clauseCuts: ReadonlySet<string> = new Set([
  ...dashes,
  ...words(`
  ;
  :
  (
  )
`),
])

/** Marks that end what was reported when a verb of saying follows. */
export const contentCuts: ReadonlySet<string> = new Set([
  ...commaOrDash,
  ...words(`
  (
`),
])

/** Marks that may stand between a quotation and the verb that takes it. */
export const afterQuotation: ReadonlySet<string> = new Set([
  ...anyDashes,
  ...words(`
  ,
  .
`),
])

export const openingBrackets = words(`
  (
  [
`)

export const closingBrackets = words(`
  )
  ]
`)

export const sentenceEnds = words(`
  .
  ?
  !
`)

/** Ends of a sentence that is not a question. */
export const plainEnds = words(`
  .
  !
`)

/** Marks that lead up to a quotation. */
export const quotationLeads = words(`
  :
  ,
  .
`)

/** Marks after whoever speaks. */
export const subjectEnds = words(`
  .
  ,
  :
  ;
`)

/** Marks after whoever is spoken to. */
export const hearerEnds = words(`
  .
  ,
  :
  ?
  !
`)

/** Marks after a name that is signed. */
export const signatureEnds = words(`
  .
  ,
  (
`)
