import { personTails } from '../../lexicon/en/people.ts'
import { alternatives } from '../../text/alternatives.ts'
import { itemAt } from '../../text/item-at.ts'
import { TextItem } from '../../text/pattern/item.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { newForm } from '../../text/word-form.ts'

/** "-" and "&" within a name. */
export const isJoint = ({ text }: Item): boolean => text === '-' || text === '‑' || text === '&'

/** Whether a word is a part of one with hyphens, where no part ends anything: "off-duty", "passer-by", "brother-in-law". */
export function isCompounded(items: readonly Item[], at: number): boolean {
  const [before, token, mark, next] = [itemAt(items, at - 1), items[at], items[at + 1], items[at + 2]]
  if (before?.text === '-' && !before.spaced && token?.spaced === false) return true
  return mark?.text === '-' && !mark.spaced && next?.kind === 'word' && !next.spaced
}

const TAIL = new RegExp(`-${alternatives(personTails)}$`, 'u')

/** A compound for a person without what follows its noun: "mayor" of "mayor-elect", "brother" of "brother-in-law". */
export const withoutTail = (lower: string): string => lower.replace(TAIL, '')

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
    } else if (item.text === ')' && before?.text.includes('(')) {
      words[words.length - 1] = joined(before, item.text)
    } else if (item.kind === 'mark') {
      // "JD(U)"
      join = !item.spaced && (isJoint(item) || item.text === '(') ? item.text : ''
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
