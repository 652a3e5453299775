import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { Passage } from '../stream/passage.ts'
import type { Stretch } from './content.ts'

/**
 * What later steps need to know of a draft; the rule that made it says so.
 *
 * - clause: a clause after its verb, which is as sure as the verb is plain
 * - same-breath: a quotation right after what its speaker was reported to say
 * - answer: a turn in a dialogue
 * - words: words in marks that no verb takes, so that their sentence is the article's own
 */
export type DraftSort = 'plain' | 'clause' | 'same-breath' | 'answer' | 'words'

/** Content related to a verb of saying, or to a speaker who continued, before anybody is named. */
export interface Draft {
  readonly passage: Passage
  readonly stretches: readonly Stretch[]
  readonly event: ReportingEvent | null
  /** The passage of the verb, which may differ from the content's. */
  readonly home: Passage
  /** Nothing next to it says who speaks: the speaker is the last one. */
  readonly continued: boolean
  readonly sort: DraftSort
  readonly rule: string
}

/** A stretch of the passage that it stands in. */
export type Elsewhere = readonly [Passage, Stretch]

/** A quotation has at most this many stretches; what follows is another quotation by the same speaker. */
const MOST_STRETCHES = 100

/** What continued after each draft of an article, in later paragraphs or after the attribution; nothing else grows while the passages are walked. */
export class Continuations {
  readonly #more = new Map<Draft, Elsewhere[]>()

  of(draft: Draft): readonly Elsewhere[] {
    return this.#more.get(draft) ?? NOTHING
  }

  add(draft: Draft, stretch: Elsewhere): void {
    const more = this.#more.get(draft)
    if (more === undefined) this.#more.set(draft, [stretch])
    else more.push(stretch)
  }

  isFull(draft: Draft): boolean {
    return this.of(draft).length >= MOST_STRETCHES
  }
}

const NOTHING: readonly Elsewhere[] = []

/** A quotation by itself, not attributed yet, apart from what the caller adds. */
export function quotation(
  passage: Passage,
  at: number,
  { home = passage, event = null, continued = false }: Partial<Pick<Draft, 'home' | 'event' | 'continued'>> = {},
): Draft {
  const stretches = [{ from: at, to: at + 1 }]
  return {
    passage,
    home,
    stretches,
    event,
    continued,
    sort: 'plain',
    rule: 'sources/quotation-continued',
  }
}
