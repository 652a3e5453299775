import { dirname, join, relative, resolve } from 'node:path'
import { ingest, isRejected } from '../../input/ingest.ts'
import type { Article } from '../../model/article.ts'
import { disk } from '../../output/disk.ts'
import { writeWhole } from '../../output/files.ts'
import { toLine } from '../../output/line.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { reportPage } from '../../verify/report-page.ts'
import { readStated } from '../../verify/stated.ts'
import type { StatedMap } from '../../verify/stated-fields.ts'
import { stands, verifier } from '../../verify/verify.ts'
import { type Exit, exit } from '../finish.ts'
import { rejectionLine } from '../print/rejected.ts'
import { verificationTable } from '../print/verified.ts'

export interface VerifyFlags {
  readonly articles: readonly string[]
  readonly map?: StatedMap
  readonly output?: string
  readonly config?: string
}

/** Looks claims of any origin up in their articles; ends with 3 when something is not in the text. */
export async function act(
  file: string,
  { articles: inputs, map = {}, output, config: from }: VerifyFlags,
): Promise<Exit> {
  const { config, root } = await loadConfiguration({
    cwd: process.cwd(),
    ...(from !== undefined && { file: from }),
    flags: { inputs: [...inputs] },
  })
  const stated = await readStated(resolve(file), map)
  const articles: Article[] = []
  for await (const read of ingest(config, { cwd: root, stdin: process.stdin })) {
    if (isRejected(read) && read.kind === 'passed-over') continue
    if (isRejected(read)) process.stderr.write(`${rejectionLine(read)}\n`)
    else articles.push(read)
  }
  const verify = verifier(articles, config)
  const verifications = stated.map(verify)
  process.stdout.write(verificationTable(verifications))
  if (output !== undefined) {
    const folder = resolve(output)
    await disk.makeFolder(folder)
    for (const [name, text] of [
      ['verification.jsonl', verifications.map(toLine).join('')],
      ['verification.html', reportPage(verifications)],
    ] as const) {
      const path = join(folder, name)
      await writeWhole(path, text, { folder: dirname(path) })
      process.stdout.write(`${relative(process.cwd(), path)}\n`)
    }
  }
  return verifications.every(stands) ? exit.well : exit.belowMinimum
}
