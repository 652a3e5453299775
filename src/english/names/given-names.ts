import { existsSync, readFileSync } from 'node:fs'
import type { Gender } from '../../model/speaker.ts'

type Names = Readonly<Record<'female' | 'male', ReadonlySet<string>>>

let names: Names | null = null

/** Run from the sources, the data is still that of the build. */
const CANDIDATES = ['../../data/given-names.txt', '../../../dist/data/given-names.txt']

/** The names that the build wrote. Without them other people would be found: it is an error, as a missing gazetteer is. */
function load(): Names {
  const path = CANDIDATES.map((candidate) => new URL(candidate, import.meta.url)).find((file) => existsSync(file))
  if (path === undefined)
    throw new Error(
      'Expected the given names at dist/data/given-names.txt, found nothing; make them with "npm run build:data"',
    )
  const [female = '', male = ''] = readFileSync(path, 'utf8').split('\n')
  return { female: new Set(female.split(' ')), male: new Set(male.split(' ')) }
}

/**
 * The gender that a given name tells; null for an unknown name and for one that women and men bear alike.
 *
 * @example genderOfGivenName('Brigitte') // 'female'
 */
export function genderOfGivenName(name: string): Gender {
  names ??= load()
  const lower = name.toLowerCase()
  if (names.female.has(lower)) return 'female'
  return names.male.has(lower) ? 'male' : null
}

/** Whether a word is a given name that the lexicon knows. */
export function isGivenName(name: string): boolean {
  return genderOfGivenName(name) !== null
}
