import { classOfNoun } from '../../../english/forms/noun-lemma.ts'
import { verbOf } from '../../../english/forms/verb-lemma.ts'
import {
  isAcronym,
  isDeterminer,
  isHonorific,
  isNameParticle,
  isOrganizationNoun,
  isOutlet,
  isPreposition,
  isRole,
} from '../../../english/listed-words.ts'
import { isDemonym } from '../../../english/names/demonym-words.ts'
import { isAnyForename } from '../../../english/names/given-names.ts'
import { months } from '../../../lexicon/en/dates/months.ts'
import { seasons } from '../../../lexicon/en/dates/seasons.ts'
import { weekdays } from '../../../lexicon/en/dates/weekdays.ts'
import { languageNames, nameBodies, openers, roleWords } from '../../../lexicon/en/places.ts'
import { platforms } from '../../../lexicon/en/saying.ts'
import { isCapital } from '../../../text/capital.ts'
import { formIs } from '../../../text/of-form.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'

const isDay = oneOf([...weekdays.keys(), ...months.keys(), ...seasons.keys()])
const isOpener = oneOf(openers)
const isPlatform = oneOf(platforms)
const isNameBody = oneOf(nameBodies)
const isLanguage = oneOf(languageNames)
const isRoleWord = oneOf(roleWords)

/** Whether an item may be a word of a name: one with a capital, of no place that is found already. */
export const isNamed = (item: Item): boolean =>
  item.kind === 'word' && item.label === null && isCapital(item.text) && !isDay(item)

/** A capital within a word, or a figure, as brands have them: "BitCoin", "ITV3"; but not "McZorba". */
const isBranded = formIs(({ text }) => /\d/.test(text) || (/\p{Ll}\p{Lu}/u.test(text) && !/^Ma?c\p{Lu}/u.test(text)))

/**
 * Why the items from one to another are no name of a place; null where nothing says so.
 *
 * @param isPlain whether what stands beside them says plainly that they are, so that they may begin as a person's name does.
 */
export function whyNoPlace(items: readonly Item[], from: number, to: number, isPlain: boolean): string | null {
  const words = items.slice(from, to).filter(({ kind }) => kind === 'word')
  const [first, last, before, after] = [words[0], words.at(-1), items[from - 1], items[to]]
  if (first === undefined || last === undefined || after?.label != null) return 'the name goes on'
  if (before?.kind === 'word' && isCapital(before.text) && !isOpener(before) && !isPreposition(before))
    return 'the name begins before'
  if (words.some((word) => isAcronym(word)) || first.text.length < SHORTEST) return 'it is shortened'
  if (words.some((word) => isDemonym(word))) return 'it is the name of a people'
  if (isLanguage(first)) return 'it is a language'
  if (words.some((word) => isBranded(word))) return 'it is spelled as a brand'
  if (isOpener(first) || isDeterminer(first)) return 'its first word opens a phrase'
  if (isHonorific(first) || isRole(first) || isRoleWord(first)) return 'it is a person'
  if (!isPlain && words.length > 1 && isAnyForename(first)) return 'it is a person'
  return isOutlet(first) || isPlatform(first) || isOrganizationNoun(last) || isNameBody(last) ? 'it is a body' : null
}

const SHORTEST = 3

/** Whether a name has a word that English has for nothing else: "Zorbamba", but not "Fit of Rage". */
export const isCalledAsNoOther = (words: readonly Item[]): boolean =>
  words.some((word) => isCapital(word.text) && !isNameParticle(word) && !isPreposition(word) && !isEnglish(word))

/** Whether English has a word as a noun, for anything but a place, or as a verb. */
function isEnglish(word: Item): boolean {
  const noun = classOfNoun(word)
  return (noun !== null && noun !== 'place') || verbOf(word) !== null
}
