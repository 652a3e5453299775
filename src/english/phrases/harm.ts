import { abused } from '../../lexicon/en/casualties/effects/abused.ts'
import { detained } from '../../lexicon/en/casualties/effects/detained.ts'
import { displaced } from '../../lexicon/en/casualties/effects/displaced.ts'
import { infected } from '../../lexicon/en/casualties/effects/infected.ts'
import { injured } from '../../lexicon/en/casualties/effects/injured.ts'
import { kidnapped } from '../../lexicon/en/casualties/effects/kidnapped.ts'
import { killed } from '../../lexicon/en/casualties/effects/killed.ts'
import { missing } from '../../lexicon/en/casualties/effects/missing.ts'
import { rescued } from '../../lexicon/en/casualties/effects/rescued.ts'
import type { EffectWords } from '../../lexicon/en/casualties/effects/words.ts'
import type { Effect } from '../../model/casualty.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Capture, Item } from '../../text/pattern/pattern.ts'
import { phraseFinder } from '../../text/phrases.ts'

type Form = keyof EffectWords

/** The words of each effect; earlier ones win a word that several have. An effect of the schema that is missing here does not compile. */
const words: Readonly<Record<Effect, EffectWords>> = {
  killed,
  injured,
  missing,
  kidnapped,
  detained,
  abused,
  rescued,
  infected,
  displaced,
}

function formOf(form: Form): ReadonlyMap<string, Effect> {
  const found = new Map<string, Effect>()
  for (const effect of Object.keys(words) as Effect[])
    for (const word of words[effect][form]) if (!found.has(word)) found.set(word, effect)
  return found
}

const forms = {
  participles: formOf('participles'),
  verbs: formOf('verbs'),
  intransitives: formOf('intransitives'),
  states: formOf('states'),
  nouns: formOf('nouns'),
  acts: formOf('acts'),
}

/** The words of harm by form, for patterns, and the single words that open any of them. */
export const effectWords = {
  participles: new Set(forms.participles.keys()),
  verbs: new Set(forms.verbs.keys()),
  intransitives: new Set(forms.intransitives.keys()),
  states: new Set(forms.states.keys()),
  nouns: new Set(forms.nouns.keys()),
  acts: new Set(forms.acts.keys()),
  any: new Set(
    Object.values(forms)
      .flatMap((form) => [...form.keys()])
      .filter((word) => !/[\s-]/.test(word)),
  ),
} as const

export const isHarmWord = oneOf(effectWords.any)
export const isHarmVerb = oneOf(effectWords.verbs)
export const isHarmParticiple = oneOf(effectWords.participles)
export const isHarmNoun = oneOf(effectWords.nouns)

const findPhrase = phraseFinder(
  Object.values(forms)
    .flatMap((form) => [...form.entries()])
    .filter(([phrase]) => /\s/.test(phrase)),
)

/** Whether a word or a phrase of harm stands at a token: "killed", "hacked to death". */
export function opensHarm(tokens: readonly Item[], at: number): boolean {
  return isHarmWord(tokens[at]) || findPhrase(tokens, at) !== null
}

/** The harm that the words of a capture mean in one of their forms. */
export function effectOf(form: Form, capture: Capture | undefined): Effect | null {
  if (capture === undefined) return null
  return forms[form].get(phraseOf(capture)) ?? null
}

/** A capture's words as lexicons write them. */
export function phraseOf({ items }: Capture): string {
  return items.map(({ lower, spaced }, i) => (i > 0 && spaced ? ` ${lower}` : lower)).join('')
}

/** The harm that a single word means as a participle, a state or a noun. */
export function effectOfWord(word: string): Effect | null {
  return forms.participles.get(word) ?? forms.states.get(word) ?? forms.nouns.get(word) ?? null
}
