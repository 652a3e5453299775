import type { Token } from '../../model/document.ts'
import { type VerbReading, verbOf } from '../forms/verb-lemma.ts'
import { besideVerb } from './beside-verb.ts'
import type { Chunk, VerbGroup } from './chunk.ts'
import { anyOf, functionWord, MAY, mayBe } from './function-words.ts'
import { chunk } from './make-chunk.ts'
import type { Tag } from './tag.ts'
import type { Tagged } from './tags.ts'

/** A chain of more auxiliaries, adverbs and negations than "might not really have been being" is not a verb group. */
const LONGEST = 10

/** The auxiliaries before a full verb, as they are read one by one. */
interface Auxiliaries {
  modal: Token | null
  /** Forms of be, have, do and get in their order. */
  readonly verbs: { readonly verb: string; readonly form: string; readonly at: number }[]
  negated: boolean
  infinitive: boolean
}

/**
 * Reads the verb group that begins at a word: auxiliaries, adverbs and negation between them, the full verb, its particle.
 *
 * @example readVerbGroup(tagged('could not have been blown up'), 0) // lemma 'blow', passive, perfect, negated, modal 'could', particle 'up'
 */
export function readVerbGroup(tagged: Tagged, at: number): Chunk | null {
  const { tokens, tags } = tagged
  const chain: Auxiliaries = { modal: null, verbs: [], negated: false, infinitive: false }
  let full = -1
  let last = -1
  for (let i = at; i < tokens.length && i < at + LONGEST; i++) {
    const tag = tags[i]
    if (tag === 'auxiliary') {
      takeAuxiliary(chain, tokens[i], i)
      last = i
    } else if (tag === 'negation') {
      chain.negated = true
      if (last >= 0 || i > at) last = i
    } else if (tag === 'infinitive' && i === at) chain.infinitive = true
    else if (tag === 'adverb' && goesOn(tags, i)) continue
    else if (isFullVerb(tag, tags, chain, at, i)) {
      full = i
      break
    } else break
  }
  if (full < 0 && chain.verbs.length === 0) return null
  const end = full >= 0 ? full + 1 : last + 1
  const particle = full >= 0 && tags[end] === 'particle' ? end : -1
  const group = groupOf(tokens, chain, full, full < 0 ? null : (tags[full] ?? null), particle)
  return chunk(tagged, 'verb', at, particle >= 0 ? particle + 1 : end, null, isSure(tags, full, chain), group)
}

/** A verb group that was read back from its full verb, and the first of its words; the "to" of an infinitive is not among them. */
interface GroupBefore {
  readonly from: number
  /** Whether no auxiliary and no "to" stands before the verb. */
  readonly bare: boolean
  readonly group: VerbGroup
}

/**
 * Reads the verb group of a full verb that is known as one: whatever stands before it and belongs to it, without a tagger.
 *
 * @param own which verb it is, and which form
 * @example readGroupOf(tokens of 'Hill has not said', 3, {lemma: 'say', form: 'past'}) // from 1, perfect, negated
 */
export function readGroupOf(tokens: readonly Token[], full: number, own: VerbReading): GroupBefore {
  let from = full
  while (from > 0 && full - from < LONGEST - 2 && isWithinGroup(besideVerb(tokens, from - 1))) from--
  const infinitive = from > 0 && own.form !== 'third' && isToBefore(tokens, from)
  const chain: Auxiliaries = { modal: null, verbs: [], negated: false, infinitive }
  for (let i = from; i < full; i++) {
    const tag = besideVerb(tokens, i)
    if (tag === 'auxiliary') takeAuxiliary(chain, tokens[i], i)
    else if (tag === 'negation') chain.negated = true
  }
  const bare = chain.verbs.length === 0 && chain.modal === null && !infinitive
  return { from, bare, group: groupOf(tokens, chain, full, TAG_OF_FORM[own.form](bare), -1, own) }
}

const isWithinGroup = (tag: Tag | null): boolean => tag !== null && tag !== 'infinitive'

/** "to say", "to have said", but "admitted to saying". */
const isToBefore = (tokens: readonly Token[], from: number): boolean =>
  besideVerb(tokens, from - 1) === 'infinitive' && !(tokens[from]?.lower.endsWith('ing') ?? true)

/** What a form is as a full verb, alone and after auxiliaries. */
const TAG_OF_FORM: Readonly<Record<VerbReading['form'], (bare: boolean) => Tag>> = {
  base: () => 'verb',
  third: () => 'verb',
  past: () => 'verb',
  participle: () => 'participle',
  'past-or-participle': (bare) => (bare ? 'past' : 'participle'),
  ing: () => 'gerund',
}

/** A finite form only opens a group: "is said" is one, "was left" too, "saw left" is two. */
function isFullVerb(
  tag: Tag | undefined,
  tags: readonly Tag[],
  { verbs, modal, infinitive }: Auxiliaries,
  at: number,
  i: number,
): boolean {
  if (tag === 'participle' || tag === 'gerund' || tag === 'past') return true
  return (
    tag === 'verb' &&
    (i === at ||
      modal !== null ||
      infinitive ||
      verbs.length > 0 ||
      tags[i - 1] === 'negation' ||
      tags[i - 1] === 'adverb')
  )
}

/** "would soon have left": an adverb belongs to the group where a verb follows. */
function goesOn(tags: readonly Tag[], at: number): boolean {
  for (let i = at + 1; i < at + LONGEST; i++) {
    const tag = tags[i]
    if (tag === 'auxiliary' || tag === 'verb' || tag === 'past' || tag === 'participle' || tag === 'gerund') return true
    if (tag !== 'adverb' && tag !== 'negation') return false
  }
  return false
}

function takeAuxiliary(chain: Auxiliaries, token: Token | undefined, at: number): void {
  const word = functionWord(token)
  if (token === undefined || word === null) return
  if (anyOf(word.classes, MAY.negation)) chain.negated = true
  if (anyOf(word.classes, MAY.modal)) chain.modal ??= token
  else if (word.verb !== null && word.form !== null) chain.verbs.push({ verb: word.verb, form: word.form, at })
}

/** "will" and "shall" make the future and say nothing of how sure it is. */
const isFuture = (modal: Token): boolean => mayBe(modal, MAY.future)

function groupOf(
  tokens: readonly Token[],
  { modal, verbs, negated, infinitive }: Auxiliaries,
  full: number,
  tag: Tag | null,
  particle: number,
  own: VerbReading | null = full >= 0 ? verbOf(tokens[full]) : null,
): VerbGroup {
  const lastAuxiliary = verbs[verbs.length - 1]
  const isParticiple =
    full >= 0 &&
    tag !== 'gerund' &&
    (own?.form === 'participle' || own?.form === 'past-or-participle' || tag === 'participle')
  // "he's said" has said far more often than he is
  const contracted = lastAuxiliary !== undefined && isGenitive(tokens[lastAuxiliary.at])
  const passive = isParticiple && !contracted && (lastAuxiliary?.verb === 'be' || lastAuxiliary?.verb === 'get')
  const bare = verbs.length === 0 && modal === null && !infinitive
  const head = full >= 0 ? full : (lastAuxiliary?.at ?? -1)
  const future = modal !== null && isFuture(modal)
  return {
    head,
    lemma: own?.lemma ?? (full >= 0 ? (tokens[full]?.lower ?? '') : (lastAuxiliary?.verb ?? '')),
    voice: passive || (bare && tag === 'participle') ? 'passive' : 'active',
    tense: tenseOf(verbs, modal, infinitive, own?.form ?? null, tag, future),
    perfect:
      (contracted && isParticiple) ||
      verbs.some(({ verb }, i) => verb === 'have' && (i + 1 < verbs.length || isParticiple)),
    progressive: tag === 'gerund' && lastAuxiliary?.verb === 'be',
    mood: moodOf(verbs, modal, infinitive, tag),
    negated,
    modal: modal === null || future ? null : modal.lower,
    particle: particle < 0 ? null : (tokens[particle]?.lower ?? null),
  }
}

const isGenitive = (token: Token | undefined): boolean => mayBe(token, MAY.genitive)

function tenseOf(
  verbs: Auxiliaries['verbs'],
  modal: Token | null,
  infinitive: boolean,
  form: string | null,
  tag: Tag | null,
  future: boolean,
): VerbGroup['tense'] {
  if (infinitive) return null
  if (modal !== null) return future ? 'future' : null
  const first = verbs[0]
  if (first !== undefined) return first.form === 'past' || first.form === 'present' ? first.form : null
  if (tag === 'gerund' || tag === 'participle') return null
  return form === 'past' || form === 'past-or-participle' ? 'past' : 'present'
}

function moodOf(
  verbs: Auxiliaries['verbs'],
  modal: Token | null,
  infinitive: boolean,
  tag: Tag | null,
): VerbGroup['mood'] {
  if (infinitive) return 'infinitive'
  if (modal !== null) return 'finite'
  const first = verbs[0]
  if (first !== undefined)
    return first.form === 'gerund'
      ? 'gerund'
      : first.form === 'past' || first.form === 'present'
        ? 'finite'
        : first.form === 'base'
          ? 'infinitive'
          : 'participle'
  if (tag === 'gerund') return 'gerund'
  return tag === 'participle' ? 'participle' : 'finite'
}

/** A bare form that is past tense and participle alike may be either: "the man killed" may continue "was a farmer". */
function isSure(tags: readonly Tag[], full: number, { verbs, modal, infinitive }: Auxiliaries): boolean {
  return full < 0 || tags[full] !== 'past' || verbs.length > 0 || modal !== null || infinitive
}
