import type { ArticleRecord } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { Failure } from '../model/failure.ts'
import type { Selection } from '../output/tables/selection.ts'
import { expectKeys, expectText } from './expected.ts'

/** An article of an output folder with its claims. */
export interface ArticleWithClaims {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
}

/**
 * Reads an output folder article by article; each record is checked by its schema and against the article's text.
 *
 * @throws when the folder is not one that a run has written, or a record in it does not hold.
 */
export async function* records(folder: string): AsyncGenerator<ArticleWithClaims, void> {
  expectText(folder, 'the path of an output folder')
  const [{ readOutput }, { checkedArticleSchema, checkedClaimSchema }] = await Promise.all([
    import('../run/results/read-output.ts'),
    import('../model/checked.ts'),
  ])
  const failure = (what: string, error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }) => {
    const { path = [], message = '' } = error.issues[0] ?? {}
    return new Failure('not-an-output', `${what} in ${folder} does not hold: ${path.join('.')}: ${message}`)
  }
  for await (const { article, claims } of readOutput(folder)) {
    const { error } = checkedArticleSchema.safeParse(article)
    if (error) throw failure(`The article ${article.id}`, error)
    for (const claim of claims) {
      const { error } = checkedClaimSchema.safeParse({ text: article.text, claim })
      if (error) throw failure(`The claim ${claim.id}`, error)
    }
    yield { article, claims }
  }
}

export interface ExportOptions {
  /** Where the files go; the output folder itself, unless said otherwise. */
  readonly to?: string
  readonly tables?: readonly string[]
  readonly columns?: readonly string[]
  /** Conditions as the command line takes them: "effect=killed,best>=5". */
  readonly where?: string
}

/**
 * Writes an output folder in another form, as `claimwire export` does.
 *
 * @returns the files, and how much is in each
 * @example await exportFolder('geojson', 'output', { to: 'map', tables: ['tolls'] })
 */
export async function exportFolder(
  format: string,
  folder: string,
  options: ExportOptions = {},
): Promise<readonly { readonly name: string; readonly holds: string; readonly count: number }[]> {
  expectText(folder, 'the path of an output folder')
  expectKeys(options, ['to', 'tables', 'columns', 'where'], 'exportFolder')
  const { to = folder, tables, columns, where } = options
  const [{ exporters }, { exportTo }, { conditionsIn }] = await Promise.all([
    import('../output/exporters.ts'),
    import('../run/results/export.ts'),
    import('../output/tables/condition.ts'),
  ])
  const exporter = exporters.find(({ name }) => name === format)
  if (exporter === undefined) {
    throw new TypeError(
      `Expected a format of ${exporters.map(({ name }) => name).join(', ')}; got ${JSON.stringify(format)}.`,
    )
  }
  const selection: Selection = {
    ...(tables && { tables }),
    ...(columns && { columns }),
    ...(where !== undefined && { where: conditionsIn(where) }),
  }
  return exportTo(exporter, folder, { folder: to, selection })
}
