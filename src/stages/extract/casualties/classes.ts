import {
  beForms,
  harmAdverbs,
  helpers,
  linkingVerbs,
  reporting,
} from '../../../lexicon/en/casualties/harm-auxiliaries.ts'
import { auxiliaries } from '../../../lexicon/en/grammar/auxiliaries.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import type { Item, WordClass } from '../../../text/pattern/pattern.ts'
import { effectWords } from './effects.ts'
import { type Group, groupOf, MEASURE } from './people/group.ts'
import { personNoun } from './people/person-nouns.ts'

const ofKind = (...kinds: readonly Group['kind'][]) => {
  const set = new Set(kinds)
  return (item: Item): boolean => {
    const group = groupOf(item)
    return group !== null && set.has(group.kind)
  }
}

const SAYING = /^(?:said|says|say|told|added|announced|;|:|"|“|”|\(|\))$/

/** What may stand between the victims and what befell them: anything but another verb, other people, or the end of the clause. */
function between(item: Item): boolean {
  if (item.label !== null) return item.label === MEASURE || isPassing(item)
  return (!auxiliaries.has(item.lower) || item.lower === "'s") && !SAYING.test(item.lower)
}

/** A name or a counted thing that is passed over on the way to the verb: "in 14 districts of Bihar". */
function isPassing(item: Item): boolean {
  const kind = groupOf(item)?.kind
  return kind === 'named' || kind === 'weak' || kind === 'case'
}

/** What may stand between two commas beside the victims: also one more person, "a father of three". */
function aside(item: Item): boolean {
  const group = groupOf(item)
  return between(item) || (group !== null && (group.kind === 'one' || group.kind === 'counted' || group.ofThem))
}

/** A word of the description before a name: "political analyst" of "the political analyst Jan Novak". */
function descriptive(item: Item): boolean {
  if (item.label !== null || item.kind !== 'word' || prepositions.has(item.lower)) return false
  return !auxiliaries.has(item.lower) && !SAYING.test(item.lower) && personNoun(item.lower)?.plural !== true
}

/** Word classes that all rules for casualties share. */
export const classes = {
  /** Anybody but a bare name or a pronoun, for whom the rules ask closer company. */
  people: ofKind('counted', 'bare', 'weak', 'one', 'zero'),
  anybody: ofKind('counted', 'bare', 'weak', 'one', 'zero', 'named', 'pronoun'),
  numbered: ofKind('counted', 'bare', 'weak', 'zero'),
  known: ofKind('named', 'pronoun'),
  named: ofKind('named'),
  descriptive,
  between,
  aside,
  /** Anything within a clause: what is said of some of the victims between two commas. */
  inside: (item) => item.label !== null || !/^[;:.!?]$/.test(item.lower),
  /** "three of whom": opens what is said of some of the victims. */
  partly: (item) => groupOf(item)?.ofThem === true,
  including: new Set(['including', 'incl.', 'incl']),
  be: beForms,
  helper: (item) => item.label === null && (helpers.has(item.lower) || reporting.has(item.lower) || isAdverb(item)),
  adverb: isAdverb,
  reporting,
  linking: linkingVerbs,
  harmed: effectWords.participles,
  harming: effectWords.verbs,
  died: effectWords.intransitives,
  state: effectWords.states,
  noun: effectWords.nouns,
  act: effectWords.acts,
} as const satisfies Record<string, WordClass>

/** Whether an item is an adverb that may stand beside a word of harm. */
export function isAdverb({ label, lower }: Item): boolean {
  return label === null && (harmAdverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly')))
}
