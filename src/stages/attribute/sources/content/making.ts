import type { Says } from '../saying/says.ts'
import type { Passage } from '../stream/passage.ts'
import type { Draft } from './drafts.ts'

/** A draft that may still grow: its quotation goes on. */
export type Making = { -readonly [K in keyof Draft]: Draft[K] }

/** Whoever speaks at a place: with what is reported already, or only announced ("Hill says:"). */
export interface Speaking {
  readonly says: Says | null
  readonly home: Passage
  readonly draft: Making | null
}

/** Who spoke last, and whom he answered: the two take turns in a dialogue. */
export interface Conversation {
  readonly last: Speaking | null
  readonly partner: Speaking | null
}

/** A quotation goes on over no more stretches than this; what follows is another of the same speaker. */
export const MOST_STRETCHES = 100

/** The conversation when somebody has spoken: whoever spoke before is his partner. */
export function turnedTo({ last, partner }: Conversation, now: Speaking | null): Conversation {
  if (now === null || last === null || now.says === last.says)
    return { last: now, partner: now === null ? null : partner }
  return { last: now, partner: last }
}

/** A quotation by itself, of nobody yet, but for what is said of it. */
export function quotation(
  passage: Passage,
  at: number,
  {
    home = passage,
    stretches = [{ from: at, to: at + 1 }],
    says = null,
    continued = false,
    rule = 'sources/quotation-continued',
    confidence = 0.8,
  }: Partial<Draft> = {},
): Making {
  return { passage, home, stretches, more: [], says, continued, rule, confidence }
}

/** Whose quotation opens a paragraph without a word on who says it: his who spoke last, or his partner's in a dialogue. */
export function goesOn(
  passage: Passage,
  at: number,
  { last, partner }: Conversation,
): { draft: Making; isNew: boolean } | null {
  if (last === null) return null
  const { says, home } = last
  if (last.draft === null) return { draft: quotation(passage, at, { says, home }), isNew: true }
  if (partner !== null && answers(passage, at, last.draft, partner)) {
    const { says, home } = partner
    return { draft: quotation(passage, at, { says, home, continued: true, rule: 'sources/dialogue' }), isNew: true }
  }
  // What goes on is a quotation; behind reported speech a quotation is a claim of its own.
  if (!endsQuoted(last.draft) || last.draft.more.length >= MOST_STRETCHES)
    return { draft: quotation(passage, at, { says, home, continued: true }), isNew: true }
  last.draft.more = [...last.draft.more, [passage, { from: at, to: at + 1 }]]
  return { draft: last.draft, isNew: false }
}

/** In a dialogue whoever asked before asks again, and a question is answered by the other. */
function answers(passage: Passage, at: number, last: Making, partner: Speaking): boolean {
  const asks = isQuestion(passage, at)
  if (asks) return !lastIsQuestion(last) && partner.draft !== null && lastIsQuestion(partner.draft)
  return last.rule === 'sources/dialogue' && lastIsQuestion(last)
}

function lastQuote({ passage, stretches, more }: Making): readonly [Passage, number] {
  const [end] = more.slice(-1)
  const [home, stretch] = end ?? [passage, stretches[stretches.length - 1]]
  return [home, (stretch?.to ?? 0) - 1]
}

/** Whether what is reported ends in a quotation. */
export const endsQuoted = (draft: Making): boolean => {
  const [home, at] = lastQuote(draft)
  return home.pieces[at]?.type === 'quote'
}

const lastIsQuestion = (draft: Making): boolean => isQuestion(...lastQuote(draft))

function isQuestion({ pieces }: Passage, at: number): boolean {
  const piece = pieces[at]
  return piece?.type === 'quote' && /\?\W{0,2}$/u.test(piece.quotation.text.slice(-4))
}
