import type { Article } from '../model/article.ts'
import type { Rejected } from '../model/rejected.ts'
import { articleFrom } from './article.ts'
import { decode } from './charset/decode.ts'
import type { Overriding } from './metadata.ts'
import type { Inflow, ReadContext } from './reader.ts'
import { refuse } from './refusal.ts'
import { readWhole } from './single-article.ts'
import { rootOf } from './xml/root.ts'

/** Reads a file of plain text as one article. */
export async function* readText(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { articleCharacters, pageBytes } = context.config.limits
  const most = {
    bytes: Math.max(articleCharacters * 4, pageBytes),
    limit: `the limit of ${articleCharacters} characters an article`,
  }
  yield* readWhole(inflow, context, most, (bytes, known) => textIn(bytes, inflow.name, known, context))
}

const HEAD = 16_000

function textIn(
  bytes: Uint8Array,
  name: string,
  known: Overriding,
  { config, forms }: ReadContext,
): Article | Rejected {
  const most = config.limits.articleCharacters
  const no = (code: string, reason: string) => refuse(name, null, code, reason)
  const text = decode(bytes)
  if (text === null) return no('binary', `${name} is not text; Claimwire reads ${forms}.`)
  if (text.trim() === '') return no('empty', `${name} is empty.`)
  const root = /^[\s\uFEFF]*</.test(text) ? rootOf(text.slice(0, HEAD)) : null
  if (root !== null)
    return no(
      'binary',
      `${name} is XML of a kind that is not read (its first element is ${root.name}). Claimwire reads ${forms}; convert it to one of these first.`,
    )
  if (text.length > most)
    return no('too-large', `${name} has ${text.length} characters, more than the limit of ${most}.`)
  return articleFrom(
    { text, ...known },
    { file: name, record: null, format: 'text' },
    { publishedFrom: 'metadata', dateOrder: config.dateOrder },
  )
}
