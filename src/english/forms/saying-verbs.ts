import {
  addressedVerbs,
  asks,
  claims,
  clauseVerbs,
  confirms,
  denies,
  doubts,
  quoteOnlyVerbs,
  says,
  urges,
  warns,
} from '../../lexicon/en/saying.ts'
import type { Stance } from '../../model/claim.ts'
import { enroll } from '../../text/pattern/vocabulary.ts'
import { inflect, type VerbForm } from './inflection.ts'

/** A verb of saying: its stance, and what may stand after it. */
export interface SayingVerb {
  readonly base: string
  /** The number of its base, by which it is asked for. */
  readonly word: number
  readonly stance: Stance
  /** Its content is a clause or a quotation, not a plain noun phrase. */
  readonly clause: boolean
  /** It reports only next to a quotation. */
  readonly quoteOnly: boolean
  /** An addressee may follow: "told reporters". */
  readonly addressed: boolean
}

/** One form of a verb of saying; `rest` are the further words of a phrase. */
export interface VerbEntry {
  readonly rest: readonly string[]
  readonly use: VerbForm
  readonly verb: SayingVerb
}

/** The more particular stance wins where a verb stands in two lists. */
const stances: readonly (readonly [Stance, ReadonlySet<string>])[] = [
  ['denies', denies],
  ['warns', warns],
  ['urges', urges],
  ['claims', claims],
  ['confirms', confirms],
  ['asks', asks],
  ['doubts', doubts],
  ['says', says],
]

/** Every form of every verb of saying, by its first word; phrases before the verbs that they begin with. */
export const verbForms: ReadonlyMap<string, readonly VerbEntry[]> = buildForms()

/** The same by the number of the word. */
const byWord = listed(verbForms)

/** The forms that begin with a word; null where there is none, as for most words of a text. */
export const formsOf = (first: number): readonly VerbEntry[] | null => byWord[first] ?? null

function listed(forms: ReadonlyMap<string, readonly VerbEntry[]>): readonly (readonly VerbEntry[] | null)[] {
  const entries = Array.from(forms, ([form, own]) => [enroll(form), own] as const)
  const list = new Array<readonly VerbEntry[] | null>(Math.max(...entries.map(([first]) => first)) + 1).fill(null)
  for (const [first, own] of entries) list[first] = own
  return list
}

function buildForms(): Map<string, VerbEntry[]> {
  const verbs = new Map<string, SayingVerb>()
  for (const [stance, bases] of stances) {
    for (const base of bases) {
      if (verbs.has(base)) continue
      const first = base.split(' ')[0] ?? base
      verbs.set(base, {
        base,
        word: enroll(base),
        stance,
        clause: clauseVerbs.has(base),
        quoteOnly: quoteOnlyVerbs.has(base),
        addressed: addressedVerbs.has(first) && !base.includes(' '),
      })
    }
  }
  const forms = new Map<string, VerbEntry[]>()
  for (const verb of verbs.values()) {
    for (const [form, use] of inflect(verb.base)) {
      const [first = '', ...rest] = form.split(' ')
      const entries = forms.get(first)
      if (entries === undefined) forms.set(first, [{ rest, use, verb }])
      else entries.push({ rest, use, verb })
    }
  }
  for (const entries of forms.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return forms
}
