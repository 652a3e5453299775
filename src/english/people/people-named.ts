import { nameBodies, openers, roleWords } from '../../lexicon/en/places.ts'
import type { Sentence, Token } from '../../model/document.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import { isHonorific } from '../listed-words.ts'
import { isAnyForename } from '../names/given-names.ts'

const isNameBody = oneOf(nameBodies)
const isOpener = oneOf(openers)
const isRoleWord = oneOf(roleWords)

const isAge = formIs(({ text }) => /^\d{2}$/.test(text))

/**
 * The words, in lower case, of the names of an article's people, as far as titles, given names, ages and clauses tell them.
 *
 * @example peopleNamed(sentences of 'Police arrested Paul Lima. Jody Brook, 34, left.') // lima, brook, jody
 */
export function peopleNamed(sentences: readonly Sentence[]): ReadonlySet<string> {
  const people = new Set<string>()
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined || token.kind !== 'word' || !isCapital(token.text)) continue
      if (isSurname(tokens, i) || isInTitledName(tokens, i)) people.add(token.lower)
      else if (isToldOf(tokens, i)) {
        people.add(token.lower)
        people.add(tokens[i - 1]?.lower ?? '')
      }
    }
  }
  return people
}

/** The end of a name of two words of which an age or "who" tells that a person bears it: "Victor Amman, 24,". */
function isToldOf(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.text !== ',') return false
  const [before, token, told, end] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 2], tokens[i + 3]]
  if (before === undefined || token === undefined || told === undefined) return false
  if (before.kind !== 'word' || !token.spaced || !isCapital(before.text) || isOpener(before) || isBody(token))
    return false
  return told.lower === 'who' || (isAge(told) && (end === undefined || end.text === ',' || end.text === '.'))
}

/** The last word of a person's name: after a title or a given name, with no more of the name after it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]]
  if (before === undefined || token === undefined || !token.spaced || !isCapital(before.text)) return false
  const goesOn = after !== undefined && after.kind === 'word' && after.spaced && isCapital(after.text)
  if (goesOn && (isNameBody(after) || isRoleWord(after))) return false
  if (isOpener(before)) return false
  return isHonorific(before) || isAnyForename(before) || isInitial(before)
}

/** "J." */
const isInitial = ({ text }: Token): boolean => text.length === 2 && text.endsWith('.') && isCapital(text)

/** So many words after a title may be of one name. */
const LONGEST_NAME = 4

/** Any word of a name after a title: Umar, Farouk and Bello of "Governor Umar Farouk Bello". */
function isInTitledName(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at > i - LONGEST_NAME; at--) {
    const [before, token] = [itemAt(tokens, at - 1), tokens[at]]
    if (before === undefined || token === undefined || token.kind !== 'word' || !token.spaced) return false
    if (!isCapital(token.text) || isNameBody(token) || isRoleWord(token)) return false
    if (isCapital(before.text) && isHonorific(before)) return !isBody(tokens[i + 1])
  }
  return false
}

/** "Mayor of Leeds", "Judge Leeds Court": a name that continues with the noun of a body. */
const isBody = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token.text) && (isNameBody(token) || isRoleWord(token))
