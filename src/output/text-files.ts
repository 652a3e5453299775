import type { Exported } from './exported.ts'
import type { ExportedFile, ExportRequest, Sink } from './exporter.ts'
import { openFiles } from './files.ts'

/** What a record adds to a file, and how many rows, features or records that is. */
interface Addition {
  readonly text: string
  readonly count: number
}

/** A file of text that grows article by article. */
export interface TextFile {
  readonly name: string
  /** What is counted in it, for the sentence that says how much was written: "figures". */
  readonly holds: string
  /** What the file begins with. */
  readonly opening?: string
  /** What separates the additions of two articles; nothing for files of lines. */
  readonly between?: string
  /** What the file ends with. */
  readonly closing?: string
  readonly add: (exported: Exported) => Addition
}

/** Characters that are held before they are written: a write for each article takes as long as all else. */
const HELD = 500_000

/** Files of text that are written side by side. */
export async function openTextFiles(
  files: readonly TextFile[],
  { folder, disk }: Pick<ExportRequest, 'folder' | 'disk'>,
): Promise<Sink> {
  const names = files.map(({ name }) => name)
  const counts = files.map(() => 0)
  const output = await openFiles(folder, names, { folder }, disk)
  let held = files.map(({ opening = '' }) => opening)
  let length = 0
  const write = () => {
    const pieces = Object.fromEntries(files.map(({ name }, at) => [name, held[at] ?? '']))
    held = files.map(() => '')
    length = 0
    return output.append(pieces)
  }
  return {
    add: async (exported) => {
      for (const [at, { add, between = '' }] of files.entries()) {
        const { text, count } = add(exported)
        const before = counts[at] ?? 0
        counts[at] = before + count
        const piece = before > 0 && count > 0 ? between + text : text
        held[at] += piece
        length += piece.length
      }
      if (length >= HELD) await write()
    },
    close: async () => {
      for (const [at, { closing = '' }] of files.entries()) held[at] += closing
      await write()
      await output.close()
      return files.map(({ name, holds }, at): ExportedFile => ({ name, holds, count: counts[at] ?? 0 }))
    },
    discard: output.discard,
  }
}
