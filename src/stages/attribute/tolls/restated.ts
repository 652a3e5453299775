import type { Toll } from '../../../model/casualty.ts'

/** The same toll, of which something else is said. */
export function restated(toll: Toll, said: Partial<Toll>): Toll {
  const { effect, low, best, high, modifier, unit, reason, from, sources } = { ...toll, ...said }
  return { effect, low, best, high, modifier, unit, reason, from, sources }
}
