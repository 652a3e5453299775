import { resolve } from 'node:path'
import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { draw } from '../../run/results/random.ts'
import { readOutput } from '../../run/results/read-output.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'
import { sampled } from '../print/sampled.ts'

export interface SampleFlags {
  readonly seed: number
}

/** Prints random claims in the order of the articles. */
export async function act(count: number, folder: string | undefined, { seed }: SampleFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const drawn = await draw(claimsOf(from), count, seed)
  const blocks = drawn.map(({ article, claim }, i) => sampled(article, claim, i + 1))
  process.stdout.write(blocks.length === 0 ? 'No claims to draw from.\n' : `${blocks.join('\n\n')}\n`)
  return exit.well
}

async function* claimsOf(folder: string): AsyncGenerator<{ article: ArticleRecord; claim: Claim }> {
  for await (const { article, claims } of readOutput(folder)) for (const claim of claims) yield { article, claim }
}
