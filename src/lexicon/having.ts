import { extensions } from '../extensions/loaded.ts'
import { Failure } from '../model/failure.ts'
import { bodies } from './en/entries/bodies.ts'
import { figures } from './en/entries/figures.ts'
import { givenNames } from './en/entries/given-names.ts'
import { grammar } from './en/entries/grammar.ts'
import { groups } from './en/entries/groups.ts'
import { harm } from './en/entries/harm.ts'
import { names } from './en/entries/names.ts'
import { numbers } from './en/entries/numbers.ts'
import { page } from './en/entries/page.ts'
import { persons } from './en/entries/persons.ts'
import { places } from './en/entries/places.ts'
import { reports } from './en/entries/reports.ts'
import { saying } from './en/entries/saying.ts'
import { things } from './en/entries/things.ts'
import { time } from './en/entries/time.ts'

/** All entries; a word stands in one of them, once. */
const ENTRIES = [
  bodies,
  figures,
  givenNames,
  grammar,
  groups,
  harm,
  names,
  numbers,
  page,
  persons,
  places,
  reports,
  saying,
  things,
  time,
]

/** The words of each tag, with the value that the tag has: `-` where it has none. */
const tagged = new Map<string, Map<string, string>>()

/** Reads `word: tag tag=value  # comment`. A phrase is a word too; a value with spaces is written with underscores. */
function read(line: string): void {
  const comment = line.indexOf(' # ')
  const entry = (comment < 0 ? line : line.slice(0, comment)).trim()
  const colon = entry.lastIndexOf(': ')
  if (colon < 0) return
  const word = entry.slice(0, colon)
  for (const tag of entry.slice(colon + 2).split(' ')) {
    const equals = tag.indexOf('=')
    const name = equals < 0 ? tag : tag.slice(0, equals)
    const words = tagged.get(name) ?? new Map<string, string>()
    if (words.size === 0) tagged.set(name, words)
    words.set(word, equals < 0 ? '-' : tag.slice(equals + 1).replaceAll('_', ' '))
  }
}

for (const entries of ENTRIES) for (const line of entries.split('\n')) read(line)

/** The tags that words can have: a tag of an extension that is none of them would have no effect. */
const known: ReadonlySet<string> = new Set(tagged.keys())
for (const { name, words } of extensions()) {
  for (const line of words.split('\n')) read(line)
  const unknown = [...tagged.keys()].find((tag) => !known.has(tag))
  if (unknown !== undefined)
    throw new Failure(
      'bad-extension',
      `The extension "${name}" gives words the tag "${unknown}", which is none. The tags are ${[...known].sort().join(', ')}.`,
    )
}

/**
 * The words and phrases that have a tag, with the values it has: `-` where the tag stands alone.
 *
 * @example valued('person').get('nurse') // 'health workers'
 */
export function valued(tag: string): ReadonlyMap<string, string> {
  const words = tagged.get(tag)
  if (words === undefined)
    throw new Error(`Expected entries with the tag "${tag}" in src/lexicon/en/entries, found none`)
  return words
}

/**
 * The words and phrases that have at least one of the tags.
 *
 * @example having('role', 'rank').has('general') // true
 */
export function having(...tags: readonly string[]): ReadonlySet<string> {
  return new Set(tags.flatMap((tag) => [...valued(tag).keys()]))
}
