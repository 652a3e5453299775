import type { Claim } from '../../model/claim.ts'
import type { Rejected } from '../../model/rejected.ts'
import type { RunCounts } from '../../model/run.ts'
import type { Verdict } from '../../model/verdict.ts'
import { toLine } from '../../output/line.ts'
import { fingerprintOf } from '../duplicates/fingerprint.ts'
import { Bytes } from './bytes.ts'
import { entryOf } from './entry.ts'
import { better } from './example-claim.ts'
import { nothing, sum, tallyOf } from './tally.ts'

/**
 * What some inputs came to, in their order: finished lines, and what has to be known of them.
 *
 * Bytes and not records, because those go from one thread to another without being copied, and to the disk as they are.
 */
export interface Outcome {
  readonly inputs: number
  readonly claims: Uint8Array
  readonly articles: Uint8Array
  readonly rejected: Uint8Array
  /** An entry for each input. */
  readonly index: Uint8Array
  readonly counts: RunCounts
  /** The claim that best shows what was found; null when there is none. */
  readonly specimen: Claim | null
}

/** Gathers the outcomes of inputs, one after the other. */
export class Gatherer {
  readonly #claims = new Bytes()
  readonly #articles = new Bytes()
  readonly #rejected = new Bytes()
  readonly #index = new Bytes()
  #inputs = 0
  #counts = nothing()
  #specimen: Claim | null = null

  /** @throws {RangeError} when a record is too long for a string; then nothing of the verdict is in it. */
  add(verdict: Verdict): void {
    const { article, claims, refused } = verdict
    const lines = {
      claims: claims.map(toLine),
      articles: article ? [toLine(article)] : [],
      rejected: refused.map(toLine),
    }
    const entry = entryOf(
      {
        claims: this.#claims.append(lines.claims),
        articles: this.#articles.append(lines.articles),
        rejected: this.#rejected.append(lines.rejected),
      },
      article && fingerprintOf(article),
    )
    this.#index.appendBytes(entry)
    this.#inputs++
    this.#counts = sum(this.#counts, tallyOf(verdict))
    this.#specimen = claims.reduce(better, this.#specimen)
  }

  outcome(): Outcome {
    return {
      inputs: this.#inputs,
      claims: this.#claims.all(),
      articles: this.#articles.all(),
      rejected: this.#rejected.all(),
      index: this.#index.all(),
      counts: this.#counts,
      specimen: this.#specimen,
    }
  }
}

/** What one verdict comes to. */
function outcomeOf(verdict: Verdict): Outcome {
  const gatherer = new Gatherer()
  gatherer.add(verdict)
  return gatherer.outcome()
}

/** What an input comes to that never became an article's record. */
export function outcomeOfRejected(rejected: Rejected): Outcome {
  return outcomeOf(verdictOfRejected(rejected))
}

export function verdictOfRejected(rejected: Rejected): Verdict {
  return { article: null, claims: [], refused: [rejected] }
}

/** The outcomes of successive inputs, as one. */
export function joined(outcomes: readonly Outcome[]): Outcome {
  const [only] = outcomes
  if (only !== undefined && outcomes.length === 1) return only
  const all = (pick: (outcome: Outcome) => Uint8Array) => Buffer.concat(outcomes.map(pick))
  return {
    inputs: outcomes.reduce((inputs, outcome) => inputs + outcome.inputs, 0),
    claims: all(({ claims }) => claims),
    articles: all(({ articles }) => articles),
    rejected: all(({ rejected }) => rejected),
    index: all(({ index }) => index),
    counts: outcomes.reduce((counts, outcome) => sum(counts, outcome.counts), nothing()),
    specimen: outcomes.reduce<Claim | null>(
      (best, { specimen }) => (specimen === null ? best : better(best, specimen)),
      null,
    ),
  }
}
