import {
  accountEnds,
  accountVerbs,
  beforeNoAccount,
  firstly,
  formerAdjectives,
  formerly,
  tollNouns,
} from '../../../lexicon/en/tolls.ts'
import type { Document, Token } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import { oneOf } from '../../../text/one-of.ts'
import { finderOf } from '../../../text/phrases.ts'

const isTollNoun = oneOf(tollNouns)
const isFormerAdjective = oneOf(formerAdjectives)
const isAccountVerb = oneOf(accountVerbs)
const isAccountEnd = oneOf(accountEnds)

const findFirstly = finderOf(firstly)
const findFormerly = finderOf(formerly)

/** How many words of a clause may stand between "had first said that" and the figure. */
const REACH = 12

/** How many words after a figure "police had first said" may end. */
const FARTHEST_AFTER = 9

/**
 * Whether a figure is an account that a later one took the place of: "police had first said that three people were killed".
 *
 * - dropped: it is said to have been the first one, so that it is not the article's
 * - yields: it was given "earlier", and holds only where no other is told
 */
export function supersededAs(document: Document, figure: Figure): 'dropped' | 'yields' | null {
  const tokens = document.sentences[figure.sentence]?.tokens ?? []
  const at = figure.tokens.from
  if (isFormerToll(tokens, at)) return 'dropped'
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    const account = accountAt(tokens, i)
    if (account !== null && reaches(tokens, account.to, at)) return account.as
  }
  return toldAfter(tokens, figure)
}

/** "an earlier toll of 27", "the previous death toll, 27". */
function isFormerToll(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.lower === 'death' ? tokens[at + 1] : tokens[at]
  return isTollNoun(noun) && isFormerAdjective(tokens[at - 1])
}

interface Account {
  readonly as: 'dropped' | 'yields'
  /** Index one past its verb. */
  readonly to: number
}

/** The account that an adverb opens at a token: "first said", "earlier reported"; not "was first reported at noon". */
function accountAt(tokens: readonly Token[], i: number): Account | null {
  const before = tokens[i - 1]?.lower ?? ''
  const first = findFirstly(tokens, i)
  if (first !== null && isAccountVerb(tokens[first.to]) && !beforeNoAccount.has(before)) {
    return { as: 'dropped', to: first.to + 1 }
  }
  const former = before === 'had' ? findFormerly(tokens, i) : null
  return former !== null && isAccountVerb(tokens[former.to]) ? { as: 'yields', to: former.to + 1 } : null
}

/** Whether the content of a verb continues to the figure: at once or after "that", in one clause. */
function reaches(tokens: readonly Token[], from: number, at: number): boolean {
  const between = tokens.slice(from, at)
  if (between.some((token) => /^[;:,]$/.test(token.lower) || isAccountEnd(token))) return false
  return between.length <= 1 || between[0]?.lower === 'that'
}

/** "Three people were killed, police had first said": an account that comes after what it says. */
function toldAfter(tokens: readonly Token[], { tokens: { to: from } }: Figure): Account['as'] | null {
  if (tokens[from]?.lower !== ',') return null
  for (let i = from + 1; i < from + FARTHEST_AFTER; i++) {
    const lower = tokens[i]?.lower ?? ','
    if (/^[;:,.]$/.test(lower) || lower === 'than' || lower === 'as' || lower === 'that') return null
    const account = tokens[i - 1]?.lower === 'had' ? accountAt(tokens, i) : null
    if (account !== null) return /^[.,;]?$/.test(tokens[account.to]?.lower ?? '') ? account.as : null
  }
  return null
}
