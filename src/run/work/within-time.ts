import { createContext, Script } from 'node:vm'

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
