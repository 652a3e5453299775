import type { ArticleInput } from '../article.ts'

/**
 * What reads days. It is handed in and not imported: forms are known when the program starts, and days need the lexicon, which takes its
 * time and comes after the extensions.
 */
export interface DayReaders {
  readonly absolute: (written: string) => string | null
  readonly published: (written: string) => string | null
}

/** How an export of an archive is cut into its articles, each with what its head says. */
export interface Splitter {
  /** What `source.format` says. */
  readonly form: string
  /** What sentences call it. */
  readonly says: string
  /** Whether a text is such an export, judged by its first 16,000 characters. */
  readonly recognizes: (head: string) => boolean
  /** The stretches of the text that are an article each, without what stands between them. */
  readonly split: (text: string) => readonly string[]
  /** An article of a stretch; null where there is none in it, as in a table of contents. */
  readonly read: (stretch: string, days: DayReaders) => ArticleInput | null
}

/** Lines without white space at their ends; those of a page that was turned into text may be indented. */
export function linesIn(stretch: string): string[] {
  return stretch.split('\n').map((line) => line.trim())
}

/** The paragraphs of a body whose lines are cut at a fixed width, or are paragraphs already. */
export function paragraphsOf(lines: readonly string[]): string {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line !== '') blocks.at(-1)?.push(line)
    else if ((blocks.at(-1)?.length ?? 0) > 0) blocks.push([])
  }
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join(isWrapped(block) ? ' ' : '\n\n'))
    .join('\n\n')
}

/** Whether the lines of a block are one paragraph, cut at a width: all but the last are about equally long. */
function isWrapped(block: readonly string[]): boolean {
  if (block.length < 2) return true
  const longest = Math.max(...block.map((line) => line.length))
  return longest <= 130 && block.slice(0, -1).every((line) => line.length >= longest - 25)
}

/** Without keys that have no value. */
export function known<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as ReturnType<typeof known<T>>
}
