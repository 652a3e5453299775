import { existsSync } from 'node:fs'
import { readBrat } from './brat-file.ts'
import { filesWith, nameOf, textOf } from './files.ts'
import type { Importer } from './imported.ts'
import { sortedLabels } from './labels.ts'

/** A folder of brat: NAME.txt with NAME.ann. */
export const brat: Importer = {
  name: 'brat',
  summary: 'a folder of brat, .txt with .ann',
  notes: 'Labels are those of claimwire export brat, or killed, injured and other effects.',
  complete: [],
  async *read(path) {
    for (const file of await filesWith(['.txt'], path)) {
      const ann = file.replace(/\.txt$/i, '.ann')
      if (!existsSync(ann)) continue
      const text = await textOf(file)
      const { labels, relations } = readBrat(text, await textOf(ann))
      yield { id: nameOf(file), text, ...sortedLabels(text, labels, relations) }
    }
  },
}
