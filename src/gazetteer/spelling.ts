import type { Bearing, Sense } from './place.ts'

/** How a name is written where it stands. */
interface Spelling {
  /** A full stop ends it or comes after it. */
  readonly pointed: boolean
  readonly afterComma: boolean
  readonly words: number
  /** One of its words, not a mere particle, is without its capital: "Korean peninsula". */
  readonly plain: boolean
}

const SHORTENED: ReadonlySet<Bearing> = new Set(['abbreviation', 'pointed', 'postal'])

/** Whether a name is nothing but initials: "US", "U.S.", "D.C.". */
const isInitials = (text: string): boolean => /^(?:\p{Lu}\.? ?){2,6}$/u.test(text)

/**
 * Those meanings of a name that its spelling allows.
 *
 * @example sensesAsSpelled(senses, 'US', spelling) // the United States, and not Us in France
 */
export function sensesAsSpelled(all: readonly Sense[], text: string, spelling: Spelling): readonly Sense[] {
  const { pointed, afterComma, words, plain } = spelling
  const senses = all.filter(({ place: { level, name }, bearing }) => {
    if (bearing === 'postal') return afterComma && /^\p{Lu}{2,3}$/u.test(text)
    if (bearing === 'abbreviation') return isInitials(text) || (words > 1 && /^\p{Lu}/u.test(text))
    if (bearing === 'pointed') return pointed && isShortened(text, name)
    return !plain || level === 'known' || level === 'continent' || level === 'country' || level === 'own'
  })
  const shortened = senses.filter(({ bearing }) => SHORTENED.has(bearing))
  if (shortened.length > 0 && (isInitials(text) || text.endsWith('.'))) return shortened
  // "L.A." and "SANA": no town's name has points, and of capitals alone the short ones stand for something else.
  if (isInitials(text) && words === 1 && (text.includes('.') || text.length <= 3)) return []
  return senses
}

/** "Md." and "N.C.", but neither "MD." nor "M.D.": initials stand for a state of two words, and after a name for a degree. */
const isShortened = (text: string, name: string): boolean =>
  /^\p{Lu}/u.test(text) && !/^\p{Lu}{2,}$/u.test(text) && (!isInitials(text) || name.includes(' '))
