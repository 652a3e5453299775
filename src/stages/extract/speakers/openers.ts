import { nounClassOf } from '../../../english/classes/noun-class.ts'
import { readVerb } from '../../../english/forms/verb-lemma.ts'
import { isGroup, isRole } from '../../../english/listed-words.ts'
import { isForename } from '../../../english/names/given-names.ts'
import { classedNoun, personNoun } from '../../../english/people/person-noun.ts'
import { isCapital } from '../../../text/capital.ts'
import { formIs } from '../../../text/of-form.ts'
import type { Item } from '../../../text/pattern/pattern.ts'

const isOpenerInEd = formIs(({ lower }) => lower.endsWith('ed'))

/** "Reportedly, two towns were hit", "Contacted, he left": an adverb or a participle of a known word opens the sentence. */
export function isOpeningAdverb(items: readonly Item[], around: readonly Item[], from: number): boolean {
  const [only] = items
  if (from > 0 || items.length !== 1 || only === undefined) return false
  if (around[1]?.text !== ',' || isForename(only)) return false
  // "Contacted, the mayor said so"
  if (isOpenerInEd(only)) return readVerb(only.lower)?.form === 'past-or-participle'
  if (!only.lower.endsWith('ly')) return false
  const stem = only.lower.slice(0, -2)
  return readVerb(stem) !== null || nounClassOf(stem) !== null
}

/** "Carer who stole from widow jailed": a noun for a person that a clause tells more of. */
export function isPersonBeforeWho(items: readonly Item[], around: readonly Item[], from: number, to: number): boolean {
  const [only] = items
  if (from > 0 || items.length !== 1 || only === undefined || around[to]?.lower !== 'who') return false
  return (personNoun(only.lower) ?? classedNoun(only.lower)) !== null
}

/** "Health partners": what they do, with the capital of its sentence, before a noun for many. */
export function isFieldOfPeople(items: readonly Item[], around: readonly Item[], from: number, to: number): boolean {
  const [only, noun] = [items[0], around[to]]
  if (from > 0 || items.length !== 1 || only === undefined || noun?.kind !== 'word' || isCapital(noun.text))
    return false
  // "Aid workers": one phrase already
  if (isGroup(noun) || isRole(noun)) return false
  const isMany = (personNoun(noun.lower) ?? classedNoun(noun.lower))?.plural === true
  return isMany && nounClassOf(only.lower) !== null && !isForename(only) && !isAllCaps(only)
}

const isAllCaps = formIs(({ text }) => text === text.toUpperCase())
