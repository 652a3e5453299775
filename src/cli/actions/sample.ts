import { join, relative, resolve } from 'node:path'
import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { REVIEW_FILE } from '../../output/written-files.ts'
import { draw } from '../../run/results/random.ts'
import { readOutput } from '../../run/results/read-output.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'
import { sampled } from '../print/sampled.ts'

export interface SampleFlags {
  readonly seed: number
  /** The page, or true for the one in the folder. */
  readonly review?: string | true
  readonly by: 'form' | 'effect' | 'stance' | 'confidence' | 'publisher'
  readonly open?: boolean
}

/** Prints random claims in the order of the articles, or writes a page to mark them on. */
export async function act(count: number, folder: string | undefined, flags: SampleFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  if (flags.review !== undefined) return toReview(count, from, flags)
  const drawn = await draw(claimsOf(from), count, flags.seed)
  const blocks = drawn.map(({ article, claim }, i) => sampled(article, claim, i + 1))
  process.stdout.write(blocks.length === 0 ? 'No claims to draw from.\n' : `${blocks.join('\n\n')}\n`)
  return exit.well
}

async function toReview(count: number, folder: string, { seed, review, by, open }: SampleFlags): Promise<Exit> {
  const [{ reviewPage }, { openInBrowser }] = await Promise.all([
    import('../../view/view.ts'),
    import('../open-in-browser.ts'),
  ])
  const page = typeof review === 'string' ? resolve(review) : join(folder, REVIEW_FILE)
  const { claims } = await reviewPage({ folder, page, draw: { count, seed, by } })
  process.stdout.write(`${relative(process.cwd(), page) || page}  ${claims} claims, drawn at random by ${by}\n`)
  if (open) await openInBrowser(page)
  return exit.well
}

async function* claimsOf(folder: string): AsyncGenerator<{ article: ArticleRecord; claim: Claim }> {
  for await (const { article, claims } of readOutput(folder)) for (const claim of claims) yield { article, claim }
}
