import nlp from 'compromise'
import { unisexNames } from '../src/lexicon/en/people.ts'
import { writeData } from './in-place.ts'

/** Writes the given names of compromise's lexicon, a line of women's and one of men's: compromise itself takes half a second to load. */
const lexicon = Object.entries(
  (nlp.model() as { one: { lexicon: unknown } }).one.lexicon as Record<string, string | string[]>,
)
const given = (tag: string): string =>
  lexicon
    .filter(([name, tags]) => /^\p{L}{2,}$/u.test(name) && !unisexNames.has(name) && [tags].flat().includes(tag))
    .map(([name]) => name)
    .sort()
    .join(' ')
const [female, male] = [given('FemaleName'), given('MaleName')]
writeData('given-names.txt', `${female}\n${male}\n`)
console.log(`given names: ${female.split(' ').length} of women, ${male.split(' ').length} of men`)
