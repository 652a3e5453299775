import type { VerbEntry } from '../../../../../english/forms/saying-verbs.ts'
import type { CueUse } from '../../../../../english/reading/chunk.ts'
import type { Sentence } from '../../../../../model/document.ts'
import { unheard } from '../../../../../rules/no.ts'
import type { Example, Rule } from '../../../../../rules/rule.ts'
import type { Item } from '../../../../../text/pattern/item.ts'

/** A form of a verb of saying in its sentence: "claim", which may be a noun or have another sense. */
export interface FormInText {
  readonly sentence: Sentence
  readonly items: readonly Item[]
  readonly at: number
  /** Where its group begins, with its auxiliaries and adverbs. */
  readonly from: number
  readonly entry: VerbEntry
  readonly use: CueUse
  /** Whether no auxiliary and no "to" stands before it. */
  readonly bare: boolean
  /** What stands before its group, and after its first word. */
  readonly previous: Item | undefined
  readonly next: Item | undefined
}

type Verdict = 'saying' | 'other'

/** A sign that a form is a verb of saying where it stands, or is not. */
export interface FormRule extends Omit<Rule<FormInText, Verdict>, 'examples'> {
  /** The form in braces, and whether it says something. */
  readonly examples: readonly Example<{ readonly verdict: Verdict }>[]
}

/** A word that is capitalized and continues in small letters. */
export const NAME = /^\p{Lu}\p{Ll}/u

/** Whether the first sign that holds is one of another sense. */
export function isOther(rules: readonly FormRule[], form: FormInText, hear: FormHearer): boolean {
  for (const { id, read } of rules) {
    const verdict = read(form, unheard)
    if (verdict === null) continue
    hear(id, form, verdict)
    return verdict === 'other'
  }
  return false
}

/** Receives the rule that decided about a form. */
export type FormHearer = (rule: string, form: FormInText, verdict: Verdict) => void
