import type { Span } from '../../model/span.ts'
import type { Disk } from '../../output/disk.ts'
import type { ExportedArticle, Exporter } from '../../output/exporter.ts'
import { openFiles } from '../../output/files.ts'
import { readOutput, type Written } from './read-output.ts'
import { sentencesOf } from './sentence.ts'

/** A file that was written, and how much is in it. */
export interface Exported {
  readonly name: string
  readonly holds: string
  readonly count: number
}

/** Writes an output folder in another form, article by article; the files appear whole or not at all. */
export async function exportTo({ files }: Exporter, from: string, to: string, disk?: Disk): Promise<Exported[]> {
  const written = readOutput(from)
  let next = await written.next() // before a file is opened: a folder that is not an output folder gets no files
  const parts = (await files()).map((file) => ({ file, count: 0 }))
  const names = parts.map(({ file }) => file.name)
  const output = await openFiles(to, names, { folder: to }, disk)
  const append = (pieces: readonly string[]) =>
    output.append(Object.fromEntries(names.map((name, i) => [name, pieces[i] ?? ''])))
  try {
    await append(parts.map(({ file }) => file.opening))
    for (; next.done !== true; next = await written.next()) {
      const exported = exportedOf(next.value)
      const pieces = parts.map((part) => {
        const { text, count } = part.file.add(exported)
        const separator = part.count > 0 && count > 0 ? part.file.between : ''
        part.count += count
        return separator + text
      })
      await append(pieces)
    }
    await append(parts.map(({ file }) => file.closing))
  } catch (error) {
    await output.discard()
    throw error
  }
  await output.close()
  return parts.map(({ file: { name, holds }, count }) => ({ name, holds, count }))
}

function exportedOf({ article, claims }: Written): ExportedArticle {
  let sentence: ((span: Span) => Span) | null = null
  return {
    article,
    claims,
    sentenceAround: (span) => {
      sentence ??= sentencesOf(article) // only for articles that have something to export
      const { start, end } = sentence(span)
      return article.text.slice(start, end)
    },
  }
}
