import { ofKind } from '../../../english/phrases/group.ts'
import { effectWords } from '../../../english/phrases/harm.ts'
import { having, TRAIT, traitsOf } from '../../../english/phrases/traits.ts'
import { beForms, linkingVerbs, reporting } from '../../../lexicon/en/grammar.ts'
import { including } from '../../../lexicon/en/victims.ts'
import type { Item, WordClass } from '../../../text/pattern/pattern.ts'

/** Word classes that all rules for casualties share. */
export const classes = {
  /** Anybody but a bare name or a pronoun, which must stand closer to the harm. */
  people: ofKind('counted', 'bare', 'weak', 'one', 'zero'),
  anybody: ofKind('counted', 'bare', 'weak', 'one', 'zero', 'named', 'pronoun'),
  numbered: ofKind('counted', 'bare', 'weak', 'zero'),
  known: ofKind('named', 'pronoun'),
  named: ofKind('named'),
  /** A word of the description before a name: "political analyst" of "the political analyst Jan Novak". */
  descriptive: having(TRAIT.descriptive),
  /**
   * What may stand between the victims and what befell them: anything but another verb, other people, or the end of the clause.
   * A name or a counted thing is passed over on the way to the verb: "in 14 districts of Bihar".
   */
  between: having(TRAIT.between),
  /** What may stand between two commas next to the victims: also one more person, "a father of three". */
  aside: having(TRAIT.aside),
  /** Anything within a clause: what is said of some of the victims between two commas. */
  inside: having(TRAIT.inside),
  /** "three of whom": opens what is said of some of the victims. */
  partly: having(TRAIT.ofThem),
  including,
  be: beForms,
  helper: having(TRAIT.helper),
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

/** Whether an item is an adverb that may stand next to a word of harm. */
export function isAdverb(item: Item): boolean {
  return (traitsOf(item) & TRAIT.adverb) !== 0
}
