import type { Token } from '../../model/document.ts'
import { isNameParticle } from '../listed-words.ts'

/** No name has more small words in a row than "de los". */
const MOST_PARTICLES = 3

/**
 * Where small words end that stand within a name, the hyphen of "al-Said" among them; `at` where none stand.
 *
 * @example particlesEnd(tokens of 'Ludwig van der Berg', 1) // 3
 */
export function particlesEnd(words: readonly Pick<Token, 'text' | 'word' | 'spaced'>[], at: number): number {
  let to = at
  while (to < at + MOST_PARTICLES && isNameParticle(words[to])) to++
  return to > at && words[to]?.text === '-' && !(words[to]?.spaced ?? true) ? to + 1 : to
}
