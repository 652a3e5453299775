import type { EffectWords } from '../../../lexicon/en/casualties/effects/words.ts'
import type { Effect } from '../../../model/casualty.ts'
import type { Capture, Item } from '../../../text/pattern/pattern.ts'
import { phraseFinder } from '../../../text/phrases.ts'
import { effectNatures } from './effect-natures.ts'

type Form = keyof EffectWords

function formOf(form: Form): ReadonlyMap<string, Effect> {
  const found = new Map<string, Effect>()
  for (const effect of Object.keys(effectNatures) as Effect[])
    for (const word of effectNatures[effect].words[form]) if (!found.has(word)) found.set(word, effect)
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

const findPhrase = phraseFinder(
  Object.values(forms)
    .flatMap((form) => [...form.entries()])
    .filter(([phrase]) => /\s/.test(phrase)),
)

/** Whether a word or a phrase of harm stands at a token: "killed", "hacked to death". */
export function opensHarm(tokens: readonly Item[], at: number): boolean {
  return effectWords.any.has(tokens[at]?.lower ?? '') || findPhrase(tokens, at) !== null
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
