import { TextItem } from '../../text/pattern/item.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { newForm } from '../../text/word-form.ts'

/** "-" and "&" within a name. */
export const isJoint = ({ text }: Item): boolean => text === '-' || text === '‑' || text === '&'

/** What marks owners: "’s" of "Boatmen’s", the apostrophe of "Residents’". */
export const isOwnerMark = ({ text, lower, spaced }: Item): boolean =>
  !spaced && (text === "'" || text === '’' || lower === "'s")

/**
 * The words of a phrase; what hyphens join is one, "Aubry-Kane".
 *
 * @param owners whether an owner and his mark are one word too, "Residents’", as they are in names, or two.
 */
export function hyphenated(items: readonly Item[], owners: 'joined' | 'apart' = 'joined'): readonly Item[] {
  const areJoined = owners === 'joined'
  if (!items.some((item) => item.kind === 'mark' || (areJoined && isOwnerMark(item)))) return items
  const words: Item[] = []
  let join = ''
  for (const item of items) {
    const before = words[words.length - 1]
    if (before !== undefined && isOwnerMark(item)) {
      if (areJoined) words[words.length - 1] = joined(before, item.text)
      else words.push(item)
    } else if (item.kind === 'mark') {
      join = !item.spaced && isJoint(item) ? item.text : ''
      // "Hill & Sons"
      if (!areJoined && item.spaced && item.text === '&') words.push(item)
    } else if (join !== '' && before !== undefined && !item.spaced) {
      words[words.length - 1] = joined(before, `${join}${item.text}`)
      join = ''
    } else {
      words.push(item)
      join = ''
    }
  }
  return words
}

const joined = ({ start, text, spaced, kind }: Item, more: string): Item =>
  new TextItem(start, newForm(`${text}${more}`), spaced, kind)
