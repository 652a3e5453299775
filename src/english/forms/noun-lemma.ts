import { irregularNounPlurals, singularsInS } from '../../lexicon/en/grammar.ts'
import { ofForm } from '../../text/of-form.ts'
import { nounClassOf } from '../classes/noun-class.ts'

/** A noun in the singular, and whether the word was a plural. */
interface NounReading {
  readonly lemma: string
  readonly plural: boolean
}

/**
 * The singular of a noun; an unlisted word is recognized by its ending.
 *
 * @example readNounForm('buses') // {lemma: 'bus', plural: true}
 */
export function readNounForm(lower: string): NounReading {
  const irregular = irregularNounPlurals.get(lower)
  if (irregular !== undefined) return { lemma: irregular, plural: true }
  if (lower.endsWith('men') && lower.length > 4) return { lemma: `${lower.slice(0, -2)}an`, plural: true }
  if (!lower.endsWith('s') || lower.length < 4 || /[sui]s$/.test(lower) || singularsInS.has(lower))
    return { lemma: lower, plural: false }
  if (lower.endsWith('ies')) return { lemma: first([`${lower.slice(0, -3)}y`, lower.slice(0, -1)]), plural: true }
  const single = lower.slice(0, -1)
  if (!lower.endsWith('es')) return { lemma: single, plural: true }
  const candidates = [single, lower.slice(0, -2)]
  if (lower.endsWith('ves')) candidates.push(`${lower.slice(0, -3)}f`, `${lower.slice(0, -3)}fe`)
  return { lemma: first(candidates), plural: true }
}

/** The noun of a token, as `readNounForm` has it. */
export const nounOf = ofForm(({ lower }) => readNounForm(lower))

/** What that noun names; null where it is not known as a noun. */
export const classOfNoun = ofForm(({ lower }) => nounClassOf(readNounForm(lower).lemma))

/** The first that is a noun; else the first. */
function first(candidates: readonly string[]): string {
  return candidates.find((noun) => nounClassOf(noun) !== null) ?? candidates[0] ?? ''
}
