import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Tells how many of the objects that it was shown are still held by somebody. */
export interface Watch {
  readonly see: (object: object) => void
  /** How many of them the collector of garbage finds in use. */
  readonly held: () => Promise<number>
}

/** Watches objects without holding them. */
export function watch(): Watch {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const seen: WeakRef<object>[] = []
  return {
    see: (object) => {
      seen.push(new WeakRef(object))
    },
    held: async () => {
      // What a weak reference was asked for in this turn is kept until its end.
      await new Promise((resolve) => setTimeout(resolve, 10))
      collect()
      return seen.filter((reference) => reference.deref() !== undefined).length
    },
  }
}
