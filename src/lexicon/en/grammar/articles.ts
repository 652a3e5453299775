import { words } from '../../words.ts'

/** The articles of what was not named before. */
export const indefiniteArticles = words(`
  a
  an
`)

/** The articles. */
export const articles: ReadonlySet<string> = new Set([
  ...indefiniteArticles,
  ...words(`
  the
`),
])

/** Open a noun phrase that means no one in particular: "did not discuss any cases". */
export const anyOne: ReadonlySet<string> = new Set([
  ...indefiniteArticles,
  ...words(`
  any
`),
])
