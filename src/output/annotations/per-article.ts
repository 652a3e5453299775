import type { ExportedArticle } from '../exported.ts'
import type { Exporter } from '../exporter.ts'
import { openTextFiles, type TextFile } from '../text-files.ts'

/** An exporter of one file with an addition for each article. */
export function articleExporter({
  file,
  ...exporter
}: Omit<Exporter, 'open' | 'fileNames' | 'tables'> & {
  readonly file: Omit<TextFile, 'add' | 'holds'>
  /** Further files, which are the same for every output folder. */
  readonly beside?: readonly { readonly name: string; readonly text: string }[]
  readonly additions: (exported: ExportedArticle) => readonly object[]
  readonly holds?: string
}): Exporter {
  const { additions, beside = [], holds = 'articles', ...described } = exporter
  const { between = '' } = file
  const growing: TextFile = {
    ...file,
    holds,
    add: (exported) => {
      if (!('article' in exported)) return NOTHING
      const added = additions(exported)
      return {
        text:
          added.map((value) => JSON.stringify(value)).join(between || '\n') +
          (between || added.length === 0 ? '' : '\n'),
        count: added.length,
      }
    },
  }
  const fixed = beside.map(
    ({ name, text }): TextFile => ({ name, holds: 'settings', opening: text, add: () => NOTHING }),
  )
  return {
    ...described,
    tables: [],
    fileNames: [growing, ...fixed].map(({ name }) => name),
    open: (request) => openTextFiles([growing, ...fixed], request),
  }
}

const NOTHING = { text: '', count: 0 }
