import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { disk as machine } from '../disk.ts'
import type { ExportedArticle } from '../exported.ts'
import type { ExportRequest, Sink } from '../exporter.ts'
import { writeFailure } from '../write-failure.ts'

/** The files of an article: what follows its name, and what is in it. */
export type FilesOf = (exported: ExportedArticle) => Readonly<Record<string, string>>

/**
 * A folder with files for each article, which appears when all of them are there.
 *
 * @throws {Failure} `in-the-way` when a folder of that name is there: somebody may have annotated in it.
 */
export async function openFolder(
  name: string,
  filesOf: FilesOf,
  { folder, disk = machine }: Omit<ExportRequest, 'selection'>,
  beside: Readonly<Record<string, string>> = {},
): Promise<Sink> {
  const path = join(folder, name)
  if (existsSync(path)) {
    throw new Failure(
      'in-the-way',
      `There is a folder ${path} already, and somebody may have annotated in it. Move it away, or choose another place with -o.`,
    )
  }
  const draft = `${path}.partial`
  const taken = new Set<string>()
  let count = 0
  const write = async (file: string, text: string) => {
    try {
      const open = await disk.create(join(draft, file))
      await open.append(Buffer.from(text, 'utf8'))
      await open.close()
    } catch (error) {
      throw writeFailure(join(path, file), error)
    }
  }
  try {
    await disk.remove(draft)
    await disk.makeFolder(draft)
  } catch (error) {
    throw writeFailure(path, error)
  }
  for (const [file, text] of Object.entries(beside)) await write(file, text)
  return {
    add: async (exported) => {
      if (!('article' in exported)) return
      const stem = unused(exported.article.id, taken)
      for (const [ending, text] of Object.entries(filesOf(exported))) await write(`${stem}.${ending}`, text)
      count++
    },
    close: async () => {
      await disk.rename(draft, path)
      await disk.syncFolder(folder)
      return [{ name, holds: 'articles', count }]
    },
    discard: () => disk.remove(draft),
  }
}

/** An article's id as the name of a file on any system, unlike those before it also where case does not count. */
function unused(id: string, taken: Set<string>): string {
  const stem = id
    .replace(/[^\w.-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 100)
  let name = stem
  for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${stem}-${again}`
  taken.add(name.toLowerCase())
  return name
}
