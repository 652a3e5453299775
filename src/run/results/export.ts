import type { Span } from '../../model/span.ts'
import type { ExportedArticle } from '../../output/exported.ts'
import type { ExportedFile, Exporter, ExportRequest } from '../../output/exporter.ts'
import { readOutput, readRejected, type Written } from './read-output.ts'
import { sentencesOf } from './sentence.ts'

/** Writes an output folder in another form, article by article; the files appear whole or not at all. */
export async function exportTo(
  { open }: Exporter,
  from: string,
  request: ExportRequest,
): Promise<readonly ExportedFile[]> {
  const written = readOutput(from)
  let next = await written.next() // before a file is opened: a folder that is not an output folder gets no files
  const sink = await open(request)
  try {
    for (; next.done !== true; next = await written.next()) await sink.add(exportedOf(next.value))
    for await (const rejected of readRejected(from)) await sink.add({ rejected })
    return await sink.close()
  } catch (error) {
    await sink.discard()
    throw error
  }
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
