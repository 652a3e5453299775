import { irregularVerbs } from '../../lexicon/en/grammar.ts'
import { ofForm } from '../../text/of-form.ts'
import { doublesLast } from './inflection.ts'
import { isVerb } from './known-verbs.ts'

/** A form of a verb. `past-or-participle` is what most verbs have for both: "killed". */
export interface VerbReading {
  readonly lemma: string
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'ing'
}

const irregular = new Map<string, VerbReading>()

for (const [lemma, forms] of irregularVerbs) {
  const [past = lemma, participle = past] = forms.split(' ')
  if (participle === past || participle === `${lemma}ed`) {
    irregular.set(past, { lemma, form: 'past-or-participle' })
    if (participle !== past) irregular.set(participle, { lemma, form: 'past-or-participle' })
  } else {
    irregular.set(past, { lemma, form: 'past' })
    irregular.set(participle, { lemma, form: 'participle' })
  }
}

/** The verb of a token, as `readVerb` has it. */
export const verbOf = ofForm(({ lower }) => readVerb(lower))

/**
 * The verb that a form belongs to, and which form it is; null where no verb has it.
 *
 * @example readVerb('injured') // {lemma: 'injure', form: 'past-or-participle'}
 */
export function readVerb(lower: string): VerbReading | null {
  const known = irregular.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('ing')) return formOf(lower, 3, 'ing') ?? (isVerb(lower) ? { lemma: lower, form: 'base' } : null)
  if (lower.endsWith('ed')) {
    const read = formOf(lower, 2, 'past-or-participle')
    if (read !== null) return read
  }
  if (isVerb(lower)) return { lemma: lower, form: 'base' }
  const lemma = lower.endsWith('s') ? baseOfThird(lower) : null
  return lemma === null ? null : { lemma, form: 'third' }
}

function formOf(lower: string, ending: number, form: VerbReading['form']): VerbReading | null {
  const lemma = baseOf(lower.slice(0, -ending), form === 'ing')
  return lemma === null ? null : { lemma, form }
}

/** The base form before "-ed" or "-ing". */
function baseOf(stem: string, isIng: boolean): string | null {
  const last = stem.at(-1) ?? ''
  if (last === 'i' && !isIng) return known(`${stem.slice(0, -1)}y`) ?? known(`${stem}e`)
  if (last === 'y' && isIng && isVerb(`${stem.slice(0, -1)}ie`)) return `${stem.slice(0, -1)}ie`
  // "killed" and "passed" are written with two letters anyway; "stopped" is not
  if (last === stem.at(-2) && isVerb(stem)) return stem
  if (last === stem.at(-2)) return known(stem.slice(0, -1))
  // "hoped" is of "hope", since "hop" would double its last letter
  if (isVerb(stem) && !doublesLast(stem)) return stem
  return known(`${stem}e`) ?? known(stem)
}

function baseOfThird(lower: string): string | null {
  if (lower.endsWith('ies')) return known(`${lower.slice(0, -3)}y`) ?? known(lower.slice(0, -1))
  return known(lower.slice(0, -1)) ?? (lower.endsWith('es') ? known(lower.slice(0, -2)) : null)
}

const known = (base: string): string | null => (isVerb(base) ? base : null)
