import { faults } from '../../test/records.ts'
import type { Attack, Finding } from './attack.ts'
import { built } from './built.ts'
import { mutatedText } from './mutate.ts'

/** Milliseconds of processor time for a thousand characters, from as much time on as can be told from other programs' noise. */
const SLOW = 25
const TELLING = 60

/** Mutated articles through the library: no exception, valid records, exact spans, no time out of proportion. */
export async function texts(): Promise<Attack> {
  const { extract } = await built<typeof import('../../src/index.ts')>('src/index.ts')
  const found = (what: string, input: string): Finding => ({ attack: 'texts', what, input })
  return {
    name: 'texts',
    share: 3,
    attempt: async (lot) => {
      const text = mutatedText(lot)
      const article = { text, language: 'en', published: lot() < 0.5 ? '2024-03-12' : null }
      try {
        const { verdict, milliseconds } = timed(() => extract(article))
        const wrong = faults(verdict, text)
        if (wrong.length > 0) return found(wrong.slice(0, 3).join('; '), text)
        if (isSlow(milliseconds, text) && isSlow(timed(() => extract(article)).milliseconds, text))
          return found(`took ${Math.round(milliseconds)} ms for ${text.length} characters`, text)
      } catch (error) {
        return found(String((error as Error).stack ?? error), text)
      }
      return null
    },
  }
}

function isSlow(milliseconds: number, { length }: string): boolean {
  return milliseconds > TELLING && milliseconds / length > SLOW / 1000
}

function timed<T>(work: () => T): { readonly verdict: T; readonly milliseconds: number } {
  const before = process.cpuUsage()
  const verdict = work()
  const { user, system } = process.cpuUsage(before)
  return { verdict, milliseconds: (user + system) / 1000 }
}
