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

/**
 * Reads articles for as long as the limits allow: one that takes longer is given up, and refused.
 *
 * It does so for every caller that reads in its own thread: `extract`, and a run of a few articles.
 */
export function withinLimits({ limits }: Config, read: (article: Article) => Verdict): (article: Article) => Verdict {
  const { articleSeconds: seconds, articleCharacters: most } = limits
  return (article) => {
    const { length } = article.text
    if (length > most)
      return refusing(lost(article, 'too-large', `The text has ${length} characters, more than the limit of ${most}.`))
    return withinTime(seconds * 1000, () => read(article)) ?? refusing(lost(article, 'time-limit', tooLong(seconds)))
  }
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
