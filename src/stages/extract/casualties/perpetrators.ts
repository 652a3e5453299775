import { personNoun } from '../../../english/people/person-noun.ts'
import { groupOf } from '../../../english/phrases/group.ts'
import { agentEnds, beforeAgents, doers } from '../../../lexicon/en/casualties.ts'
import { monthNames } from '../../../lexicon/en/dates.ts'
import { auxiliaries, determiners, perfectHave, phraseEnds, prepositions } from '../../../lexicon/en/grammar.ts'
import { perpetrators } from '../../../lexicon/en/people.ts'
import type { CasualtyMention } from '../../../model/casualty.ts'
import { locate } from '../../../model/span.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item, Match } from '../../../text/pattern/pattern.ts'
import { isAdverb } from './classes.ts'

const isAgentEnd = oneOf(agentEnds)
const isBeforeAgent = oneOf(beforeAgents)
const isPerfectHave = oneOf(perfectHave)
const isPerpetrator = oneOf(perpetrators)

type Perpetrator = CasualtyMention['perpetrator']

/** The perpetrator: the agent of "by" after a passive, or the subject before an active verb; null where the words do not say. */
export function perpetratorOf(text: string, match: Match): Perpetrator {
  return agentBehind(text, match) ?? subjectBefore(text, match)
}

/** No phrase for who did it has more words. */
const LONGEST_AGENT = 6

/** The agent of "by", up to the end of its phrase: "killed by masked soldiers". */
function agentBehind(text: string, { around, to }: Match): Perpetrator {
  const by = around[to]?.lower === 'by' ? to : around[to + 1]?.lower === 'by' ? to + 1 : -1
  if (by < 0) return null
  let from = by + 1
  while (isBeforeAgent(around[from])) from++
  let end = from
  while (end < from + LONGEST_AGENT && isAgent(around[end])) end++
  const [first, last] = [around[by + 1], around[end - 1]]
  if (first === undefined || last === undefined || end === from) return null
  return around.slice(from, end).some(isDoing) ? locate(text, first.start, last.end) : null
}

/** Whether a word names people who can do harm: "by debris" and "by nightfall" do not. */
function isDoing(item: Item): boolean {
  if (groupOf(item) !== null) return true
  if (item.label !== null || item.kind !== 'word') return false
  return isPerpetrator(item) || personNoun(item.lower) !== null || isOrganization(item.text)
}

/** A capitalized word that is not a day: "by Hezbollah". */
function isOrganization(word: string): boolean {
  return isCapital(word) && !isDay(word.toLowerCase())
}

function isDay(lower: string): boolean {
  return lower.endsWith('day') || monthNames.has(lower)
}

function isAgent(item: Item | undefined): boolean {
  if (item === undefined) return false
  if (groupOf(item) !== null) return true
  return item.kind === 'word' && !isAgentEnd(item)
}

/** How many words before the noun belong to it: "heavily armed Burmese government troops". */
const MOST_WORDS = 4

/** The subject right before the verb, auxiliaries and adverbs aside: "Israeli forces killed 12". */
function subjectBefore(text: string, { around, from, groups }: Match): Perpetrator {
  const verb = groups['verb']
  // "killing 12": the perpetrator is further away
  if (verb === undefined || verb.start !== around[from]?.start || verb.text.endsWith('ing')) return null
  let at = from - 1
  while (at >= 0 && isBetween(around[at])) at--
  const noun = around[at]
  if (noun === undefined) return null
  const group = groupOf(noun)
  if (group !== null) {
    const who = group.kind === 'counted' || group.kind === 'one'
    return who && isDoer(group.head) ? locate(text, noun.start, noun.end) : null
  }
  if (!isPerpetrator(noun)) return null
  let first = at
  while (first > 0 && at - first < MOST_WORDS && isModifier(around[first - 1])) first--
  const start = around[first]
  return start === undefined ? null : locate(text, start.start, noun.end)
}

function isDoer(head: string): boolean {
  return perpetrators.has(head) || perpetrators.has(`${head}s`) || doers.has(head)
}

function isBetween(item: Item | undefined): boolean {
  return item !== undefined && item.label === null && (isPerfectHave(item) || isAdverb(item))
}

function isModifier(item: Item | undefined): boolean {
  if (item === undefined) return false
  if (groupOf(item)?.kind === 'named') return true
  const { lower, kind, label } = item
  if (label !== null || (kind !== 'word' && lower !== '-')) return false
  return !(phraseEnds.has(lower) || prepositions.has(lower) || auxiliaries.has(lower) || determiners.has(lower))
}
