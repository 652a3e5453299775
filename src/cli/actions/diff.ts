import { resolve } from 'node:path'
import type { ClaimDifference, TollDifference } from '../../eval/diff/compare.ts'
import { diffOutputs } from '../../eval/diff/diff.ts'
import { isBeside } from '../../eval/diff/fields.ts'
import { significance } from '../../eval/diff/significance.ts'
import { type Exit, exit } from '../finish.ts'
import { claimLines, comparedTable, summaryTables, tollLine } from '../print/diff.ts'
import { toStandardOutput } from '../print/standard-output.ts'

export interface DiffFlags {
  readonly gold?: string
  readonly limit: number
  readonly json?: boolean
  readonly exitCode?: boolean
}

/** Prints what differs between two output folders. */
export async function act(
  a: string,
  b: string,
  { gold, limit, json = false, exitCode = false }: DiffFlags,
): Promise<Exit> {
  const cwd = process.cwd()
  const listed: ClaimDifference[] = []
  const tolls: TollDifference[] = []
  const lines = new Lines()
  const summary = await diffOutputs(resolve(a), resolve(b), {
    claim: (difference) => {
      if (json) return lines.write(difference)
      // What is only more or less sure is counted, and not listed
      if (listed.length < limit && !(difference.what === 'changed' && isBeside(difference.fields)))
        listed.push(difference)
      return undefined
    },
    toll: (difference) => {
      if (json) return lines.write({ what: 'toll', ...difference })
      if (tolls.length < limit) tolls.push(difference)
      return undefined
    },
  })
  const compared = gold === undefined ? [] : await significance(resolve(a), resolve(b), gold, cwd)
  if (json) {
    await lines.write({ what: 'summary', ...summary, ...(gold !== undefined && { gold: compared }) })
    await lines.end()
  } else {
    const parts = [
      ...summaryTables(summary),
      ...(gold === undefined ? [] : [comparedTable(compared)]),
      listed.flatMap(claimLines).join('\n'),
      tolls.map(tollLine).join('\n'),
    ]
    process.stdout.write(`${parts.filter((part) => part !== '').join('\n\n')}\n`)
  }
  const { came, went, changed } = summary.claims
  return exitCode && came + went + changed + summary.tolls > 0 ? exit.belowMinimum : exit.well
}

const ENOUGH = 1 << 16

/** JSON Lines to standard output: what a slow reader has not taken yet does not pile up. */
class Lines {
  #waiting = ''

  async write(value: object): Promise<void> {
    this.#waiting += `${JSON.stringify(value)}\n`
    if (this.#waiting.length >= ENOUGH) await this.end()
  }

  async end(): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    await toStandardOutput([text])
  }
}
