import { TextItem } from '../../text/pattern/item.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { newForm } from '../../text/word-form.ts'

/** "-" and "&" within a name. */
export const isJoint = ({ text }: Item): boolean => text === '-' || text === '‑' || text === '&'

/** The words of a name; what hyphens join is one: "Aubry-Kane". */
export function hyphenated(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ kind }) => kind === 'mark')) return items
  const words: Item[] = []
  let join = ''
  for (const item of items) {
    const before = words[words.length - 1]
    if (item.kind === 'mark') join = !item.spaced && isJoint(item) ? item.text : ''
    else if (join !== '' && before !== undefined && !item.spaced) {
      const whole = newForm(`${before.text}${join}${item.text}`)
      words[words.length - 1] = new TextItem(before.start, whole, before.spaced, before.kind)
      join = ''
    } else {
      words.push(item)
      join = ''
    }
  }
  return words
}
