import type * as z from 'zod'
import { checkedArticleSchema, checkedClaimSchema } from '../../model/checked.ts'
import { REJECTED_SCHEMA, type Rejected } from '../../model/rejected.ts'
import type { Stage } from '../../model/stage.ts'
import type { Drafts, Verdict } from '../../model/verdict.ts'
import { acceptor } from './acceptor.ts'

/**
 * Lets through only records that hold: every field by the schema, every span the text that it says.
 *
 * A refused claim leaves the others standing; when the article's own record is refused, nothing of it is written.
 */
export function validate(): Stage<Drafts, Verdict> {
  return { name: 'validate', run: judge }
}

function judge({ article, claims }: Drafts): Verdict {
  const refuse = (kind: Rejected['kind'], what: string, error: z.ZodError): Rejected => ({
    schema: REJECTED_SCHEMA,
    source: { file: article.source.file, record: article.source.record },
    article: article.id,
    kind,
    stage: 'validate',
    code: `invalid-${kind}`,
    reason: `${what} does not hold and was not written: ${firstIssue(error)}. This is a defect of Claimwire; please report it with the article.`,
  })
  const error = mistakes.inArticle(article)
  if (error !== undefined) {
    return { article: null, claims: [], refused: [refuse('article', 'The record of the article', error)] }
  }
  const refused: Rejected[] = []
  const held = claims.filter((claim) => {
    const error = mistakes.inClaim({ text: article.text, claim })
    if (error !== undefined) refused.push(refuse('claim', `The claim ${claim.id} by ${claim.rules.join(', ')}`, error))
    return error === undefined
  })
  const written = refused.length === 0 ? article : { ...article, claims: held.length }
  return { article: written, claims: held, refused }
}

/** What is wrong with a record by its schema; nearly every record holds, and is not copied to be told so. */
const mistakes = { inArticle: mistakesOf(checkedArticleSchema), inClaim: mistakesOf(checkedClaimSchema) }

function mistakesOf<T>(schema: z.ZodType<T>): (record: T) => z.ZodError | undefined {
  const accepts = acceptor(schema)
  return (record) => (accepts(record) ? undefined : schema.safeParse(record).error)
}

function firstIssue({ issues }: z.ZodError): string {
  const issue = issues[0]
  return issue === undefined ? 'no reason given' : `at ${issue.path.join('.') || 'its top'} ${issue.message}`
}
