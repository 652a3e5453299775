import { taggerData } from './data.ts'

/** What a token is made of, and its category, by which the tagger guesses of what it does not know; null for a word of the lexicon as a whole. */
export interface Cut {
  readonly text: string
  readonly category: number | null
}

/** Whether the lexicon has a word. */
type IsKnown = (word: string) => boolean

/** Categories, as the model numbers them. */
const UNKNOWN = 0
export const WORD = 1
const PUNCTUATION = 12
/** A word with a mark at its end. */
const WORD_AND_MARK = 15

const SHORT_FORM = /^(?:[a-z]\.){1,200}[a-z]?$/i
const SHORT_FORM_WITH_STOP = /^(?:[a-z]\.){1,200}$/i

/**
 * Cuts a token that is not in the lexicon as wink-nlp does, on whose tokens its model was trained: "Erdoğan" is three, "p.m." is one.
 *
 * Its categories and its order of cuts are the model's. A token of ours has no space and no hyphen, so that its rules for these are not needed.
 */
export function cutsOf(token: string, isKnown: IsKnown): readonly Cut[] {
  const cuts: Cut[] = []
  cutInto(cuts, token, categoryOf(token), isKnown)
  return cuts
}

function cutInto(cuts: Cut[], text: string, category: number, isKnown: IsKnown): void {
  if (category === UNKNOWN) cutAtEdges(cuts, text, isKnown)
  else if (category !== WORD_AND_MARK) cuts.push({ text, category })
  else if (text.length === 2 && text.endsWith('.')) cuts.push({ text, category: WORD })
  else cuts.push({ text: text.slice(0, -1), category: WORD }, { text: text.slice(-1), category: PUNCTUATION })
}

/** Takes marks off the end, the beginning or both, where the rest is something by itself; cuts it within where it is not. */
function cutAtEdges(cuts: Cut[], text: string, isKnown: IsKnown): void {
  const edged = edgesOf(text)
  const category = edged === null ? UNKNOWN : isKnown(edged.rest) ? null : categoryOf(edged.rest)
  if (edged === null || category === UNKNOWN) {
    cutWithin(cuts, text, 0, isKnown)
    return
  }
  const { before, rest, after } = edged
  if (before !== undefined) cuts.push({ text: before, category: PUNCTUATION })
  if (category === null) cuts.push({ text: rest, category })
  else cutInto(cuts, rest, category, isKnown)
  if (after !== undefined) cuts.push({ text: after, category: PUNCTUATION })
}

interface Edged {
  readonly before: string | undefined
  readonly rest: string
  readonly after: string | undefined
}

function edgesOf(text: string): Edged | null {
  const [atEnd, atStart, atBoth] = model().edges
  const end = atEnd?.exec(text)
  if (end) return { before: undefined, rest: end[1] ?? '', after: end[2] }
  const start = atStart?.exec(text)
  if (start) return { before: start[1], rest: start[2] ?? '', after: undefined }
  const both = atBoth?.exec(text)
  return both ? { before: both[1], rest: both[2] ?? '', after: both[3] } : null
}

/** Cuts out what the first expression finds, and what is left by those after it. */
function cutWithin(cuts: Cut[], text: string, from: number, isKnown: IsKnown): void {
  const cut = model().cuts[from]
  if (cut === undefined) {
    cuts.push({ text, category: UNKNOWN })
    return
  }
  const { expression, category } = cut
  const found = text.match(expression) ?? []
  for (const [i, rest] of text.split(expression).entries()) {
    if (rest !== '') cutWithin(cuts, rest, from + 1, isKnown)
    const one = found[i]
    if (one === undefined) continue
    if (category === WORD) cutAtStops(cuts, one, isKnown)
    else cuts.push(known({ text: one, category }, isKnown))
  }
}

/** Cuts a word at its full stops, but where what stands before one is a short form or a word. */
function cutAtStops(cuts: Cut[], text: string, isKnown: IsKnown): void {
  const push = (part: string, category: number) => cuts.push(known({ text: part, category }, isKnown))
  if (isKnown(text) || SHORT_FORM_WITH_STOP.test(text) || !text.includes('.')) {
    push(text, WORD)
    return
  }
  const isWhole = (part: string): boolean => SHORT_FORM.test(part) || (part.length > 2 && isKnown(part))
  const parts = text.split('.')
  let built = ''
  for (const [i, part] of parts.entries()) {
    if (built === '' || isWhole(built + part)) built += part
    else {
      push(built, WORD)
      built = part
    }
    if (i === parts.length - 1) break
    if (isWhole(`${built}.`)) built += '.'
    else {
      push(built, WORD)
      push('.', PUNCTUATION)
      built = ''
    }
  }
  if (built !== '') push(built, WORD)
}

const known = ({ text, category }: Cut, isKnown: IsKnown): Cut => ({ text, category: isKnown(text) ? null : category })

/** The first category whose expression fits a whole token. */
function categoryOf(text: string): number {
  for (const { expression, category } of model().categories) if (expression.test(text)) return category
  return UNKNOWN
}

interface Model {
  readonly categories: readonly Sorted[]
  readonly cuts: readonly Sorted[]
  readonly edges: readonly RegExp[]
}

interface Sorted {
  readonly expression: RegExp
  readonly category: number
}

let compiled: Model | null = null

function model(): Model {
  if (compiled !== null) return compiled
  const { categories, cuts, edges } = taggerData()
  const sorted = ([source, flags, category]: (typeof cuts)[number]): Sorted => ({
    expression: new RegExp(source, flags),
    category,
  })
  compiled = {
    categories: categories.map(sorted),
    cuts: cuts.map(sorted),
    edges: edges.map(([source, flags]) => new RegExp(source, flags)),
  }
  return compiled
}
