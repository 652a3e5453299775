import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { collect } from '../bytes/bytes.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { readMessage } from './message.ts'

/** Reads a file that is one message. */
export async function* readMessageFile(
  { name, bytes, depth }: Inflow,
  context: ReadContext,
): AsyncGenerator<Article | Rejected> {
  const most = context.config.limits.pageBytes * 2
  const all = await collect(bytes, most)
  if (all === null)
    yield refuse(name, null, 'too-large', `${name} is larger than ${most} bytes, the limit of a message.`)
  else yield* readMessage(all, { source: { file: name, record: null, format: 'mail' }, where: name, depth }, context)
}
