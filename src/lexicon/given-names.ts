import { readFileSync } from 'node:fs'
import type { Gender } from '../model/speaker.ts'

type Names = Readonly<Record<'female' | 'male', ReadonlySet<string>>>

let names: Names | null = null

/** The names that the build wrote; none when it has not run, since a gender is only ever a hint. */
function load(): Names {
  let lines: string[] = []
  try {
    lines = readFileSync(new URL('../../dist/data/given-names.txt', import.meta.url), 'utf8').split('\n')
  } catch {
    lines = []
  }
  const set = (line = '') => new Set(line.split(' '))
  return { female: set(lines[0]), male: set(lines[1]) }
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
