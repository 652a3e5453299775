import {
  accountArticles,
  contrary,
  cumulating,
  denying,
  factTellings,
  fears,
  negations,
  possible,
  releaseWishes,
  scopeEnds,
  untrue,
  wishEnds,
} from '../../../lexicon/en/casualties.ts'
import { beForms } from '../../../lexicon/en/grammar.ts'
import { callingVerbs } from '../../../lexicon/en/setting.ts'
import { accounts, denials } from '../../../lexicon/en/tolls.ts'
import type { CasualtyMention } from '../../../model/casualty.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { formIs } from '../../../text/of-form.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item, Match } from '../../../text/pattern/pattern.ts'
import { finderOf, type PhraseFinder } from '../../../text/phrases.ts'
import type { Figure } from './figure.ts'
import { perpetratorOf } from './perpetrators.ts'

const isNegation = oneOf(negations)
const isScopeEnd = oneOf(scopeEnds)
const isClauseMark = formIs(({ lower }) => /^[,;:]$/.test(lower))

const isUntrue = oneOf(untrue)
const isWishEnd = oneOf(wishEnds)

const isAccount = oneOf(accounts)
const isBeForm = oneOf(beForms)
const isDenial = oneOf(denials)
const isDenying = oneOf(denying)
const isFactTelling = oneOf(factTellings)

/** What the words around a figure say about it. */
type Context = Pick<CasualtyMention, 'negated' | 'hypothetical' | 'cumulative' | 'perpetrator'>

const findCumulating = finderOf(cumulating)
const findPossible = finderOf(possible)
const findWish = finderOf(releaseWishes)
const findFear = finderOf(fears)
const findContrary = finderOf(contrary)
const findCall = finderOf(callingVerbs)

/** How many words before a figure may make it a threat or a wish: "threatened yesterday to kill 12". */
const REACH = 6

/** How many words around a figure may say that it counts all so far: "bringing the total to", "killed since the war began". */
const CUMULATING = { before: 8, after: 12 }

/** Reads the context of a figure in its clause. */
export function contextOf(text: string, { value, match }: Found<Figure>): Context {
  return {
    negated: value.negated || isNegated(match),
    hypothetical:
      isHypothetical(match) || (value.effect === 'rescued' && isWished(match)) || (value.anaphoric && isFeared(match)),
    cumulative: says(
      match.around,
      Math.max(0, match.from - CUMULATING.before),
      Math.min(match.around.length, match.to + CUMULATING.after),
      findCumulating,
    ),
    perpetrator: perpetratorOf(text, match),
  }
}

function says(items: readonly Item[], from: number, to: number, find: PhraseFinder<true>): boolean {
  for (let i = from; i < to; i++) if (find(items, i) !== null) return true
  return false
}

/** How many words before the victims a word of denial may stand: "denied that two", "nor have any". */
const DENYING_REACH = 3

function isNegated({ around, from, to, groups }: Match): boolean {
  const verb = groups['verb'] ?? groups['state']
  const first = verb?.items[0]
  let denied = false
  for (let i = from; i < to && around[i] !== first; i++) {
    // What is denied between two commas is said of something else: "the boy, whose name was not released, was hurt"
    if (around[i]?.lower === ',') denied = false
    else if (isNegation(around[i])) denied = true
  }
  if (denied) return true
  const before = around.slice(Math.max(0, from - DENYING_REACH), from)
  if (before.some(isDenying)) return true
  return isDeniedAccount(around, from) || isAccountDenied(around, from, to)
}

/** How many words may stand between "dismissed" and what it denies: "dismissed as false the reports that". */
const DENIAL_REACH = 8

/** "dismissed reports that 150 people had died", "rejected the toll of 150"; who did it is denied in "claims that he killed two". */
function isDeniedAccount(around: readonly Item[], from: number): boolean {
  const last = around[from - 1]?.lower ?? ''
  if (last !== 'that' && last !== 'of' && !isAccount(around[from]) && !accountArticles.has(last)) return false
  let told = isAccount(around[from]) || isAccount(around[from + 1])
  for (let i = from - 1; i >= Math.max(0, from - DENIAL_REACH); i--) {
    const item = around[i]
    if (item === undefined || item.kind !== 'word') return false
    if (isDenial(item)) return told
    if (isAccount(item)) told = true
  }
  return false
}

/** How many words after a figure its account may be denied: "reports that 150 people had died were dismissed". */
const DENIED_AFTER = 5

function isAccountDenied(around: readonly Item[], from: number, to: number): boolean {
  if (around[from - 1]?.lower !== 'that' || !isAccount(around[from - 2])) return false
  if (!isBeForm(around[to])) return false
  return around.slice(to, to + DENIED_AFTER).some((item) => isDenial(item) || isUntrue(item))
}

/** "could kill", "threatened to kill", "if 12 people were killed"; "may have killed" is an estimate and no mere possibility. */
function isHypothetical(match: Match): boolean {
  const { around, from, to } = match
  for (let i = Math.max(0, from - REACH); i < to; i++) {
    const item = around[i]
    if (item === undefined) return false
    const found = findPossible(around, i)
    if (found !== null && clear(around, i, from) && !hasHave(around, found.to, to) && !isTelling(around[found.to])) {
      return true
    }
    const contrary = findContrary(around, i)
    // "foiled an attack and killed a fighter"
    const goesOn = around[from - 1]?.lower === 'and'
    if (contrary !== null && !goesOn && clear(around, i, from) && isSaidOf(contrary.to, match)) return true
  }
  return isCalledFor(match) || isThoughtOf(match)
}

/** "Executing the man would not bring her back": an act that only would do something, as the subject. */
function isThoughtOf({ around, from, to }: Match): boolean {
  if (!(around[from]?.lower ?? '').endsWith('ing')) return false
  return findPossible(around, to) !== null && !hasHave(around, to + 1, to + 2)
}

/** How many words before "to kill" those may be called on to do it: "urged all the people of the valley to kill". */
const CALL_REACH = 9

/** "urged the people to assassinate two ministers": nobody has done it yet. */
function isCalledFor({ around, from }: Match): boolean {
  if (around[from - 1]?.lower !== 'to') return false
  for (let i = from - 2; i >= Math.max(0, from - CALL_REACH); i--) {
    const item = around[i]
    if (item === undefined || /^[,;:]$|^to$/.test(item.lower)) return false
    if (findCall(around, i) !== null) return true
  }
  return false
}

/** How many words before a release it may be asked for: "a ransom of two million dollars for the release of". */
const WISH_REACH = 12

/** "demanded the release of 16 travellers": nobody is free yet. */
function isWished({ around, from }: Match): boolean {
  for (let i = Math.max(0, from - WISH_REACH); i < from; i++) {
    const found = findWish(around, i)
    if (found === null) continue
    const between = around.slice(found.to, from)
    if (between.every((item) => !isClauseMark(item) && !isWishEnd(item))) return true
  }
  return false
}

/** How many words before "they" a fear may be stated: "she fears that they have been killed". */
const FEAR_REACH = 3

/** "they may have been killed", "are feared to have been killed": people without a number: "may have" does not estimate. */
function isFeared({ around, from, to }: Match): boolean {
  for (let i = Math.max(0, from - FEAR_REACH); i < to; i++) {
    if (findFear(around, i) !== null || (i >= from && findPossible(around, i) !== null)) return true
  }
  return false
}

/** "could confirm the deaths of 29": it is the telling that was possible. */
function isTelling(item: Item | undefined): boolean {
  return item !== undefined && isFactTelling(item)
}

/** How far after "refused to" the harm may stand. */
const CONTRARY_REACH = 5

/** Whether a plan or refusal within the figure is one of the harm: "a man who refused to leave his farm was missing" is not. */
function isSaidOf(at: number, { around, from, to, groups }: Match): boolean {
  if (at <= from || around[at - 1]?.lower !== 'to') return true
  const verb = groups['verb'] ?? groups['state']
  const first = verb?.items[0]
  for (let i = at; i < Math.min(to, at + CONTRARY_REACH) && around[i]?.lower !== ','; i++) {
    if (around[i] === first) return true
  }
  return false
}

/** Whether no clause ends between a word and the figure after it. */
function clear(items: readonly Item[], word: number, figure: number): boolean {
  for (let i = word + 1; i < figure; i++) {
    if (isScopeEnd(items[i]) || isClauseMark(items[i])) return false
  }
  return true
}

/** How many words after a modal its "have" may stand: "may well also have". */
const HAVE_REACH = 3

/** "may have killed": said of the past; "may have to kill" is not. */
function hasHave(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + HAVE_REACH); i++)
    if (items[i]?.lower === 'have') return items[i + 1]?.lower !== 'to'
  return false
}
