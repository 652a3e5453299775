import { hospitalNouns, razed, razing, treatingVerbs } from '../../../lexicon/en/casualties.ts'
import { words } from '../../../lexicon/words.ts'
import { effectWords } from './effects.ts'

const COMMON = new Set('in to the a an of for with at and his her their by as from out up over still'.split(' '))
const OTHERS = words(`
  shot
  medical
  shooting
  toll
  casualties
  fatally
  fatal
  gunned
  mowed
  lives
  homes
  held
  holding
  caught
  recaptured
  remanded
  locked
  lost
  lose
  loses
  losing
  cost
  costing
  fatal
  buried
  bury
  survivor
  survivors
  alive
  safety
  cases
  broke
  broken
  fractured
  dislocated
  admitted
  himself
  herself
`)

/** Single words of which a sentence must have one to be looked at at all. */
export const triggers: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...[
    ...effectWords.participles,
    ...effectWords.verbs,
    ...effectWords.intransitives,
    ...effectWords.states,
    ...effectWords.nouns,
    ...effectWords.acts,
    ...treatingVerbs,
    ...hospitalNouns,
    ...razed,
    ...razing,
  ].map(rarest),
])

/** The word of a phrase that tells most: its longest that is no function word. */
function rarest(phrase: string): string {
  const words = phrase.split(/[\s-]+/).filter((word) => !COMMON.has(word))
  return words.sort((a, b) => b.length - a.length)[0] ?? phrase
}
