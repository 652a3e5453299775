import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readBrat } from './brat-file.ts'
import { filesWith, nameOf, textOf } from './files.ts'
import type { Importer } from './imported.ts'
import { sortedLabels } from './labels.ts'

/** PolNeAR: attributions with source, cue and content. Contents without a cue of saying count as well. */
export const polnear: Importer = {
  name: 'polnear',
  summary: 'PolNeAR, attributions in US political news',
  notes:
    'https://github.com/networkdynamics/PolNeAR: name data/dev, which holds text/ and attributions/. More than half of its indirect contents are beliefs and plans that nobody says: expect them among the misses.',
  complete: ['quotations'],
  async *read(path) {
    const seen = new Set<string>()
    for (const ann of await filesWith(['.ann'], path)) {
      // The code behind the last line is the annotator's; of several the first is taken
      const name = nameOf(ann).replace(/_[0-9a-f]{4}$/, '')
      const file = [join(dirname(ann), '..', 'text', `${name}.txt`), join(dirname(ann), `${name}.txt`)].find(existsSync)
      if (file === undefined || seen.has(name)) continue
      seen.add(name)
      const text = await textOf(file)
      const { labels, relations } = readBrat(text, await textOf(ann))
      const [, publisher = null, published = null] = /^([a-z-]+)_(\d{4}-\d\d-\d\d)_/.exec(basename(file)) ?? []
      const { quotations = [] } = sortedLabels(text, labels, chained(relations))
      yield { id: name, text, published, publisher, quotations }
    }
  },
}

/** An attribution joins its three parts in whatever order: whatever is joined with the same thing is joined with each other. */
function chained(relations: readonly { readonly label: string; readonly from: string; readonly to: string }[]) {
  const groups = new Map<string, Set<string>>()
  for (const { from, to } of relations) {
    const own = new Set([...(groups.get(from) ?? [from]), ...(groups.get(to) ?? [to])])
    for (const member of own) groups.set(member, own)
  }
  return [...new Set(groups.values())].flatMap((group) => {
    const members = [...group]
    return members.flatMap((from, i) => members.slice(i + 1).map((to) => ({ label: '', from, to })))
  })
}
