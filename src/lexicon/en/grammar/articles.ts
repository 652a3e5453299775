import { having } from '../../having.ts'

/** The articles of what was not named before. */
export const indefiniteArticles = having('indefinite-article')

/** The articles. */
export const articles: ReadonlySet<string> = new Set([...indefiniteArticles, ...having('article')])

/** Open a noun phrase that means no one in particular: "did not discuss any cases". */
export const anyOne: ReadonlySet<string> = new Set([...indefiniteArticles, ...having('any-one')])
