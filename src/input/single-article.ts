import type { Article } from '../model/article.ts'
import type { Rejected } from '../model/rejected.ts'
import { collect } from './bytes/bytes.ts'
import { knownOf, type Overriding } from './metadata.ts'
import type { Inflow, ReadContext } from './reader.ts'
import { refuse } from './refusal.ts'

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
