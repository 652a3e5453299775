import { NOUN_CLASSES, type NounClass } from '../src/model/noun-class.ts'
import { writeData } from './in-place.ts'
import { type Synset, senses, synsets } from './wordnet/nouns.ts'

/**
 * Writes the class of each noun by its first sense in WordNet: a line a noun, in order of code units, the noun and the letter of
 * its class. Left out are names of single things, and phrases of anything but people, bodies, places, vehicles, acts and events.
 */

/** WordNet's lexicographer files of nouns (lexnames), by number. */
const CLASS_OF_FILE: Readonly<Record<number, NounClass>> = {
  4: 'act',
  5: 'animal',
  6: 'artifact',
  7: 'abstract', // attribute
  8: 'body',
  9: 'abstract', // cognition
  10: 'communication',
  11: 'event',
  12: 'abstract', // feeling
  13: 'food',
  14: 'abstract', // group: of anything; of people by what it is a kind of
  15: 'place',
  16: 'abstract', // motive
  17: 'object',
  18: 'person',
  19: 'event', // phenomenon
  20: 'plant',
  21: 'possession',
  22: 'event', // process
  23: 'quantity',
  24: 'abstract', // relation
  25: 'abstract', // shape
  26: 'state',
  27: 'substance',
  28: 'time',
}

/** Kinds that decide before the file does, the nearest above the noun first: a noun, its sense, the class of all that are kinds of it. */
const CLASS_OF_KIND: readonly (readonly [noun: string, sense: number, of: NounClass])[] = [
  ['person', 0, 'person'],
  ['family', 0, 'group'],
  ['family', 1, 'group'],
  ['kin', 1, 'group'],
  ['crew', 0, 'group'],
  ['gang', 0, 'group'],
  ['legislature', 0, 'organization'],
  ['court', 0, 'organization'],
  ['council', 1, 'organization'],
  ['university', 0, 'organization'],
  ['organization', 0, 'organization'],
  ['social_group', 0, 'group'],
  ['people', 0, 'group'],
  ['structure', 0, 'facility'],
  ['facility', 0, 'facility'],
  ['road', 0, 'facility'],
  ['vehicle', 0, 'vehicle'],
  ['geological_formation', 0, 'place'],
  ['body_of_water', 0, 'place'],
  ['land', 1, 'place'],
]
const kinds: ReadonlyMap<string, NounClass> = new Map(
  CLASS_OF_KIND.map(([noun, sense, of]) => {
    const offset = senses.get(noun)?.[sense]
    if (offset === undefined) throw new Error(`Expected sense ${sense} of "${noun}" in WordNet, found none`)
    return [offset, of]
  }),
)

/** Of whole phrases only those whose last word does not tell what they are, or tells something else: "fire department", "car bomb". */
const IN_PHRASES: ReadonlySet<NounClass> = new Set([
  'person',
  'group',
  'organization',
  'place',
  'facility',
  'vehicle',
  'act',
  'event',
])

function classOf(offset: string, synset: Synset): NounClass | null {
  let level: readonly string[] = [offset]
  while (level.length > 0) {
    for (const above of level) {
      const decided = kinds.get(above)
      if (decided !== undefined) return decided
    }
    level = level.flatMap((above) => synsets.get(above)?.kindsOf ?? [])
  }
  return CLASS_OF_FILE[synset.file] ?? null
}

/** Read in lower case, "may" would be the month and "turkey" the country: only people are kept under a capital ("Muslim"). */
const isNamed = (lemma: string, { members, instance }: Synset, of: NounClass | null): boolean =>
  instance || (of !== 'person' && !members.includes(lemma))

function classOfNoun(lemma: string): NounClass | null {
  for (const offset of senses.get(lemma) ?? []) {
    const synset = synsets.get(offset)
    if (synset === undefined) continue
    const of = classOf(offset, synset)
    if (!isNamed(lemma, synset, of)) return of
  }
  return null
}

const classes = new Map<string, NounClass>()
for (const lemma of senses.keys()) {
  const of = /^[a-z][a-z_'-]+[a-z]$/.test(lemma) ? classOfNoun(lemma) : null
  if (of !== null) classes.set(lemma.replaceAll('_', ' '), of)
}
const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1)
const kept = [...classes].filter(
  ([noun, of]) => !noun.includes(' ') || (IN_PHRASES.has(of) && classes.get(lastWord(noun)) !== of),
)

const lines = kept
  .map(([noun, of]) => `${noun}\t${String.fromCharCode(97 + NOUN_CLASSES.indexOf(of))}\n`)
  .sort((a, b) => (a < b ? -1 : 1))
writeData('noun-classes.txt', lines.join(''))
console.log(`noun classes: ${lines.length} nouns`)
