import { lookUp as explained, type LookedUp } from '../explain/look-up.ts'
import { completeConfig } from '../extract.ts'
import type { UserConfig } from '../model/config.ts'
import { expectText } from './expected.ts'

export type { LookedUp } from '../explain/look-up.ts'

/**
 * Looks a name up as a run would: whether it is a place where it stands, which one, and what else it could mean.
 *
 * @example lookUp('Paris, Texas')[0].place // {name: 'Paris', admin1: 'Texas', country: 'US', …}
 */
export function lookUp(
  name: string,
  circumstances: { readonly text?: string; readonly url?: string } = {},
  config: UserConfig = {},
): readonly LookedUp[] {
  expectText(name, 'the name of a place')
  return explained(name, circumstances, completeConfig(config))
}
