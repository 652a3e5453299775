import { anyDashes } from '../../lexicon/en/grammar.ts'
import { clauseVerbs } from '../../lexicon/en/saying.ts'
import type { Chunk } from './chunk.ts'
import { type Clause, type Draft, draftOf, isNominal } from './clause.ts'
import { type Around, type Frame, frameOf, opensAside } from './clause-frame.ts'
import { MAY, mayBe } from './function-words.ts'

/** Clauses within clauses are followed no deeper: a deeper sentence is a puzzle, or an attack. */
const DEEPEST = 6

/**
 * Finds the clauses of a sentence: for every verb group its subject, its object and its prepositional phrases, where they can be determined.
 *
 * One pass over the chunks; what is open is held on a stack of bounded depth.
 */
export function clausesOf(chunks: readonly Chunk[]): Clause[] {
  const reader = new ClauseReader(chunks)
  for (let c = 0; c < chunks.length; c++) reader.take(c)
  return reader.clauses.map(settled)
}

/** A bare past form is finite for sure where it acts on something, or says something, or its subject is a pronoun. */
function settled(draft: Draft): Clause {
  const { verb, object, subject, kind } = draft
  if (verb.sure || kind === 'participial') return draft
  const finite = object.length > 0 || subject[0]?.type === 'pronoun' || clauseVerbs.has(verb.verb?.lemma ?? '')
  if (!finite) draft.sure = false
  return draft
}

class ClauseReader {
  readonly clauses: Draft[] = []
  readonly #chunks: readonly Chunk[]
  #frames: Frame[] = [frameOf('main', null)]
  /** The clause whose object and phrases stand here: of the last verb, finite or not. */
  #active: Draft | null = null
  #lastNominal: Chunk | null = null
  /** The list that the last noun phrase was put in, which "and" continues with. */
  #list: Chunk[] | null = null
  #brackets = 0
  #around: Around | null = null

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks
  }

  take(c: number): void {
    const chunk = this.#chunks[c]
    if (chunk === undefined) return
    if (chunk.lower === '(' || chunk.lower === '[') this.#brackets++
    else if (chunk.lower === ')' || chunk.lower === ']') this.#brackets = Math.max(0, this.#brackets - 1)
    else if (this.#brackets > 0) return
    else if (isNominal(chunk)) this.#nominal(chunk, c)
    else if (chunk.type === 'verb') this.#verb(chunk, c)
    else if (chunk.type === 'relative') this.#push(frameOf('relative', this.#antecedent(chunk, c)))
    else if (chunk.type === 'subordinator') this.#push(frameOf('subordinate', null))
    else if (chunk.type === 'mark') this.#mark(chunk.lower, c)
  }

  /** The antecedent of a relative: "who" passes over "of a school" to the headmaster. */
  #antecedent({ lower }: Chunk, c: number): Chunk | null {
    const last = this.#lastNominal
    const of = this.#chunks[c - 2]
    const whole = this.#chunks[c - 3]
    const isPerson = (chunk: Chunk | undefined) => chunk?.noun?.class === 'person'
    return lower === 'who' &&
      !isPerson(last ?? undefined) &&
      of?.type === 'preposition' &&
      isPerson(whole) &&
      whole !== undefined
      ? whole
      : last
  }

  get #top(): Frame {
    return this.#frames[this.#frames.length - 1] ?? frameOf('main', null)
  }

  #push(frame: Frame): void {
    this.#list = null
    if (this.#frames.length < DEEPEST) this.#frames.push(frame)
  }

  /** The chunk before one, adverbs passed over. */
  #before(c: number): number {
    let at = c - 1
    while (this.#chunks[at]?.type === 'adverb') at--
    return at
  }

  #nominal(chunk: Chunk, c: number): void {
    const top = this.#top
    const at = this.#before(c)
    const before = this.#chunks[at]
    if (before?.type === 'preposition') this.#phrase(before, chunk)
    else if (before?.type === 'coordinator' || before?.lower === ',')
      this.#joined(chunk, at, before.type === 'coordinator')
    else if (this.#active !== null && before === this.#active.verb) this.#object(chunk)
    else if (top.clause === null && top.candidate.length === 0) this.#candidate(chunk)
    // "the man police shot": a relative clause without its pronoun
    else if (top.clause === null && isNominal(before)) {
      this.#push(frameOf('relative', before))
      this.#candidate(chunk)
    } else top.pending = chunk
    this.#lastNominal = chunk
  }

  #candidate(chunk: Chunk): void {
    this.#top.candidate = [chunk]
    this.#list = this.#top.candidate
  }

  #object(chunk: Chunk): void {
    // In "said Hill" it is the subject
    if (this.#active === null || this.#active.subject.includes(chunk)) return
    this.#active.object = [chunk]
    this.#list = this.#active.object
  }

  #phrase(preposition: Chunk, noun: Chunk): void {
    const top = this.#top
    this.#list = null
    const phrase = { preposition, noun }
    if (this.#active === null || (top.clause === null && top.candidate.length === 0 && this.#active !== top.clause))
      top.opening.push(phrase)
    else if (top.clause === null && this.#active.kind !== 'participial') return
    else if (preposition.lower === 'by' && this.#active.agent === null && mayHaveAgent(this.#active)) {
      this.#active.agent = noun
    } else this.#active.prepositional.push(phrase)
  }

  /** After "and" or a comma: one more of a list, the subject of what follows, or an apposition. */
  #joined(chunk: Chunk, at: number, coordinated: boolean): void {
    const top = this.#top
    const list = this.#list
    if (top.clause !== null) top.pending = chunk
    if (list !== null && isNominal(this.#chunks[this.#before(at)]) && (coordinated || this.#isListed(at + 1)))
      list.push(chunk)
    else if (top.clause === null && top.candidate.length === 0) this.#candidate(chunk)
  }

  /** Whether a list continues after a comma as far as an "and": "a clerk, two guards and a nurse". */
  #isListed(from: number): boolean {
    for (let c = from; c < from + 8; c++) {
      const chunk = this.#chunks[c]
      if (chunk?.type === 'coordinator') return isNominal(this.#chunks[c + 1])
      if (!isNominal(chunk) && chunk?.lower !== ',') return false
    }
    return false
  }

  #verb(chunk: Chunk, c: number): void {
    const mood = chunk.verb?.mood
    if (mood === 'infinitive') this.#open(draftOf('infinitive', chunk, [], true), null)
    else if (mood === 'gerund' || mood === 'participle') this.#participial(chunk, c)
    else if (this.#isReduced(chunk, c))
      this.#open(draftOf('participial', chunk, this.#lastNominal === null ? [] : [this.#lastNominal], false), null)
    else this.#finite(chunk, c)
  }

  #open(draft: Draft, frame: Frame | null): Draft {
    this.clauses.push(draft)
    this.#active = draft
    this.#list = null
    if (frame === null) return draft
    draft.prepositional.push(...frame.opening)
    frame.opening.length = 0
    frame.clause = draft
    frame.pending = null
    return draft
  }

  /** "a man killed in the blast", "police fleeing the scene"; after a comma or a preposition the subject is the clause's. */
  #participial(chunk: Chunk, c: number): void {
    const before = this.#chunks[this.#before(c)]
    const own = isNominal(before) ? [before] : (this.#top.clause?.subject ?? this.#top.candidate)
    this.#open(draftOf('participial', chunk, own, isNominal(before)), null)
  }

  /** "The man killed in the blast was a farmer": a past form after a noun, when one more finite verb follows that has no subject of its own. */
  #isReduced(chunk: Chunk, c: number): boolean {
    const { kind, clause, candidate } = this.#top
    if (kind === 'relative' && clause === null && candidate.length > 0) return false
    if (chunk.sure || !isNominal(this.#chunks[this.#before(c)])) return false
    for (let n = c + 1; n < c + 14; n++) {
      const next = this.#chunks[n]
      if (
        next === undefined ||
        next.type === 'coordinator' ||
        next.type === 'subordinator' ||
        next.type === 'relative' ||
        next.lower === ','
      )
        return false
      if (next.type === 'verb') return next.verb?.mood === 'finite' && next.sure
      if (isNominal(next) && this.#chunks[n - 1]?.type !== 'preposition') return false
    }
    return false
  }

  #finite(chunk: Chunk, c: number): Draft {
    const at = this.#before(c)
    const before = this.#chunks[at]
    // "shot two men and fled": the subject is that of the verb before
    const shared = before?.type === 'coordinator' && this.#top.clause !== null
    while (!shared && this.#frames.length > 1 && this.#top.clause !== null && !this.#takesClause()) this.#frames.pop()
    const top = this.#top
    if (top.clause === null) return this.#first(chunk, c, top)
    if (shared) return this.#open(draftOf(top.kind, chunk, top.clause.subject, this.#frames.length === 1), top)
    if (top.pending !== null) {
      const list = this.#active?.object ?? []
      const own = top.pending
      if (list[list.length - 1] === own) list.pop()
      return this.#open(draftOf('main', chunk, [own], true), top)
    }
    // "police said two men were killed": what was taken for the object is the subject of a clause
    const taker = this.#takerOf(top.clause)
    if (taker !== null && taker.object.length > 0) {
      const subject = [...taker.object]
      taker.object = []
      const frame = frameOf('subordinate', null)
      this.#push(frame)
      return this.#open(draftOf('subordinate', chunk, subject, true), this.#top)
    }
    return this.#open(draftOf(top.kind, chunk, this.#after(c), false), top)
  }

  /** Whose object may be the subject of one more verb; "guarding a bank" only describes the men in "police said two men guarding a bank died". */
  #takerOf(clause: Draft): Draft | null {
    const active = this.#active
    if (active?.kind !== 'participial' || clauseVerbs.has(active.verb.verb?.lemma ?? '')) return active
    return clause.object.some((chunk) => active.subject.includes(chunk)) ? clause : active
  }

  /** The first verb of what was opened last. */
  #first(chunk: Chunk, c: number, top: Frame): Draft {
    // "There were two dead"
    if (top.candidate.length === 1 && mayBe(top.candidate[0], MAY.expletive)) top.candidate = [...this.#after(c)]
    if (top.candidate.length > 0) return this.#open(draftOf(top.kind, chunk, top.candidate, true), top)
    if (top.antecedent !== null) return this.#open(draftOf(top.kind, chunk, [top.antecedent], true), top)
    // "“…,” said Hill", "Among the dead were two children"
    const after = this.#after(c)
    return this.#open(draftOf(top.kind, chunk, after, after.length > 0 && top.opening.length > 0), top)
  }

  /** The noun phrase right after a verb that has no subject before it. */
  #after(c: number): readonly Chunk[] {
    const next = this.#chunks[c + 1]
    return isNominal(next) ? [next] : []
  }

  /** Whether the last verb takes a clause without "that": "police said two men died". */
  #takesClause(): boolean {
    const { verb, object = [] } = this.#active ?? {}
    return verb !== undefined && object.length > 0 && clauseVerbs.has(verb.verb?.lemma ?? '')
  }

  #mark(lower: string, c: number): void {
    if (lower === ',') {
      // A clause before its main clause, or within one, ends here
      const under = this.#frames[this.#frames.length - 2]
      if (this.#top.clause !== null && under !== undefined && under.clause === null) {
        this.#frames.pop()
        this.#active = this.#top.clause
      }
      return
    }
    if (anyDashes.has(lower)) this.#dash(c)
    else if (lower === ';' || lower === ':') this.#restart()
  }

  /** What stands between two dashes is read by itself, and the clause around it goes on: "The market – a place of trade – was hit". */
  #dash(c: number): void {
    const around = this.#around
    this.#around = null
    if (around !== null) {
      this.#frames = around.frames
      this.#active = around.active
      this.#lastNominal = around.lastNominal
      this.#list = null
      return
    }
    if (opensAside(this.#chunks, c))
      this.#around = { frames: this.#frames, active: this.#active, lastNominal: this.#lastNominal }
    this.#restart()
  }

  #restart(): void {
    this.#frames = [frameOf('main', null)]
    this.#active = null
    this.#list = null
  }
}

/** Whether "by" leads to the agent: of a passive, and of a past form that has no object. */
function mayHaveAgent({ verb, object }: Draft): boolean {
  return verb.verb?.voice === 'passive' || (!verb.sure && object.length === 0)
}
