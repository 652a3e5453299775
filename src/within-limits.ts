import { createContext, Script } from 'node:vm'
import type { Article } from './model/article.ts'
import type { Config } from './model/config.ts'
import { REJECTED_SCHEMA, type Rejected } from './model/rejected.ts'
import type { Verdict } from './model/verdict.ts'

const box: { work: () => unknown } = { work: () => null }
/** Node ends what runs too long only where it runs a script, which then has a context of its own. */
const [call, context] = [new Script('work()'), createContext(box)]

/** What a function gives, or null when it has not come back in time; it is ended then, wherever it is. */
export function withinTime<T>(milliseconds: number, work: () => T): T | null {
  box.work = work
  try {
    return call.runInContext(context, { timeout: milliseconds }) as T
  } catch (error) {
    // It may come from the other context, whose errors are not instances of ours.
    if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  } finally {
    box.work = () => null
  }
}

/** So many characters are read in a second whatever they are, ten times over (`npm run fuzz`). */
const SURE = 4000

/**
 * Reads articles for as long as the limits allow: one that takes longer is given up, and refused.
 *
 * It is for programs that read in their own thread, one article at a time. A text too short to take that long is not watched: the watch
 * is a thread of its own for each article, which is a tenth of what the article costs.
 */
export function withinLimits({ limits }: Config, read: (article: Article) => Verdict): (article: Article) => Verdict {
  const { articleSeconds: seconds } = limits
  return (article) => {
    if (article.text.length < Math.min(seconds * SURE, limits.articleCharacters)) return read(article)
    return tooLarge(article, limits) ?? withinTime(seconds * 1000, () => read(article)) ?? tooSlow(article, limits)
  }
}

/** For so long inputs are read one after another under one watch, in milliseconds. */
const SLICE = 20

/**
 * Reads some inputs under one watch, each for as long as it may take at least: whatever it is that never ends, the caller goes on.
 *
 * @returns what came of those from `at` on that it had time for, of one at least, and whether it was ended while it read the next
 */
export function someWithinTime<Input, Result>(
  milliseconds: number,
  inputs: readonly Input[],
  at: number,
  read: (input: Input) => Result,
): { readonly results: readonly Result[]; readonly ended: boolean } {
  const results: Result[] = []
  const began = performance.now()
  const whole = withinTime(milliseconds + SLICE, () => {
    for (const input of inputs.slice(at)) {
      results.push(read(input))
      if (performance.now() - began > SLICE) break
    }
    return true
  })
  return { results, ended: whole === null }
}

type Limits = Config['limits']

/** The refusal of an article that is longer than the limit. */
export function tooLarge(article: Article, { articleCharacters: most }: Limits): Verdict | null {
  const { length } = article.text
  if (length <= most) return null
  return refusing(lost(article, 'too-large', `The text has ${length} characters, more than the limit of ${most}.`))
}

/** The refusal of an article that was given up. */
export function tooSlow(article: Article, { articleSeconds }: Limits): Verdict {
  return refusing(lost(article, 'time-limit', tooLong(articleSeconds)))
}

export function tooLong(seconds: number): string {
  return `The article took longer than ${seconds} seconds and was abandoned. Raise limits.articleSeconds, or cut the article.`
}

/** Refuses an article that no stage could answer for: it was beyond a limit, or its worker was ended or ended itself. */
export function lost(
  { id, source }: Article,
  code: 'too-large' | 'time-limit' | 'memory-limit' | 'worker-crashed',
  reason: string,
): Rejected {
  return {
    schema: REJECTED_SCHEMA,
    source: { file: source.file, record: source.record },
    article: id,
    kind: 'input',
    stage: 'extract',
    code,
    reason,
  }
}

function refusing(rejected: Rejected): Verdict {
  return { article: null, claims: [], refused: [rejected] }
}
