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

/** Files of text that are written side by side. */
export async function openTextFiles(
  files: readonly TextFile[],
  { folder, disk }: Pick<ExportRequest, 'folder' | 'disk'>,
): Promise<Sink> {
  const names = files.map(({ name }) => name)
  const counts = files.map(() => 0)
  const output = await openFiles(folder, names, { folder }, disk)
  const append = (piece: (file: TextFile, at: number) => string) =>
    output.append(Object.fromEntries(files.map((file, at) => [file.name, piece(file, at)])))
  await append(({ opening = '' }) => opening)
  return {
    add: (exported) =>
      append(({ add, between = '' }, at) => {
        const { text, count } = add(exported)
        const before = counts[at] ?? 0
        counts[at] = before + count
        return before > 0 && count > 0 ? between + text : text
      }),
    close: async () => {
      await append(({ closing = '' }) => closing)
      await output.close()
      return files.map(({ name, holds }, at): ExportedFile => ({ name, holds, count: counts[at] ?? 0 }))
    },
    discard: output.discard,
  }
}
