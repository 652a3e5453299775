import { colors } from './colors.ts'
import { oneLine } from './one-line.ts'

/** What is put into a text, and where. */
interface Mark {
  readonly at: number
  readonly mark: string
}

/** A text in one line with marks put in; one that would stand outside is left out. */
export function withMarks(text: string, marks: readonly Mark[]): string {
  let told = ''
  let from = 0
  for (const { at, mark } of marks.toSorted((a, b) => a.at - b.at)) {
    if (at < 0 || at > text.length) continue
    told += oneLine(text.slice(from, at)) + colors.cyan(mark)
    from = at
  }
  return told + oneLine(text.slice(from))
}
