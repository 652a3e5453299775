import type { Article } from '../model/article.ts'
import type { Rejected } from '../model/rejected.ts'
import type { ArticleInput } from './article.ts'
import { collect } from './bytes/bytes.ts'
import type { Metadata } from './metadata.ts'
import type { Inflow, ReadContext } from './reader.ts'
import { refuse } from './refusal.ts'

/** What a metadata table says of an input; it overrides what the input itself says. */
export type Overriding = Partial<Omit<ArticleInput, 'text' | 'id' | 'extra'>>

/** Reads a stream that is one article, with what the metadata table says of it. */
export async function* readWhole(
  { name, bytes: stream }: Inflow,
  { metadata }: ReadContext,
  { bytes: most, limit }: { readonly bytes: number; readonly limit: string },
  read: (bytes: Uint8Array, known: Overriding) => Article | Rejected,
): AsyncGenerator<Article | Rejected> {
  const bytes = await collect(stream, most)
  if (bytes === null) {
    yield refuse(name, null, 'too-large', `${name} is larger than ${limit}.`)
    return
  }
  yield read(bytes, knownOf(name, metadata))
}

/** What a table says of a file, without what it leaves empty. */
function knownOf(name: string, metadata: Metadata | null): Overriding {
  const { line: _, ...row } = metadata?.rows.get(name) ?? { line: 0 }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}
