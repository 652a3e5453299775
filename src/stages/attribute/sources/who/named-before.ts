import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { firstFrom } from '../../../../text/within.ts'
import type { Joined } from './join-names.ts'
import type { LastSpeaker, Member } from './member.ts'

/** A pronoun's person is named at most this many characters back. */
const NEAR = 600

const NO_MEMBERS: readonly Member[] = []
/** Two names of one subject, with a role in lower case before the second. */
const JOINED = /^,? and (?:[\p{Ll} -]{1,40} )?$/u

/** The opening of a sentence or a line, seen from what follows it, with a phrase as far as a comma: "The mayor of Leeds, ". */
const OPENS = /(?:^|\n|[.!?:]["”’]? )(?:\p{Lu}[^.!?:;"“”‘\n]{0,80}, )?$/u
/** What opens a sentence has at most this many characters. */
const LONGEST_OPENING = 86

/** Who is named in the stretch of text before a place. */
export class NamedBefore {
  readonly #named: readonly SpeakerMention[]
  readonly #memberOf: Joined['memberOf']
  readonly #text: string
  readonly #quoted: ReadonlySet<SpeakerMention>

  /**
   * @param named the mentions by name, in text order.
   * @param quotations what is quoted, in text order: a name within it is not a subject of the article's own sentences.
   */
  constructor(
    named: readonly SpeakerMention[],
    memberOf: Joined['memberOf'],
    text: string,
    quotations: readonly Span[],
  ) {
    this.#named = named
    this.#memberOf = memberOf
    this.#text = text
    this.#quoted = withinAny(named, quotations)
  }

  /** Everybody named shortly before a place, the nearest first. */
  near(to: number): readonly Member[] {
    const found = new Set<Member>()
    for (const mention of this.#backFrom(to, 0)) {
      const member = this.#memberOf.get(mention)
      if (member != null) found.add(member)
    }
    return [...found]
  }

  /**
   * The only one named since somebody spoke, when a sentence begins with his name: what is told of him makes him the next "he".
   *
   * A speaker is named with what he said ("said Hill, who came by boat"), and before whom is told of next.
   *
   * @param may whom the pronoun can mean.
   */
  opener({ at: from, member: spoke }: LastSpeaker, to: number, may: (member: Member) => boolean): Member | null {
    let only: Member | null = null
    let opens = false
    for (const mention of this.#backFrom(to, from)) {
      const member = this.#quoted.has(mention) ? null : this.#memberOf.get(mention)
      if (member == null || !may(member)) continue
      if (only !== null && member !== only && member === spoke) break
      if (only !== null && member !== only) return null
      only = member
      opens ||= member.given !== null && this.#opensSentence(mention)
    }
    return opens ? only : null
  }

  /** The only two people named in the sentences before a place, when "and" joins them. */
  pair(to: number): readonly Member[] {
    const near = this.near(to).filter(({ kind }) => kind === 'person')
    const mentions = [...this.#backFrom(to, 0)].filter((mention) => mention.kind === 'person')
    const [second, first] = mentions
    if (near.length !== 2 || first === undefined || second === undefined) return NO_MEMBERS
    if (!JOINED.test(this.#text.slice(first.end, second.start))) return NO_MEMBERS
    return near.toReversed()
  }

  /** Whoever is named last before a place. */
  latest(to: number): Member | null {
    for (const mention of this.#backFrom(to, 0)) return this.#memberOf.get(mention) ?? null
    return null
  }

  *#backFrom(to: number, from: number): Generator<SpeakerMention> {
    for (let i = firstFrom(this.#named, to) - 1; i >= 0; i--) {
      const mention = this.#named[i]
      if (mention === undefined || mention.start < from || to - mention.start > NEAR) return
      yield mention
    }
  }

  #opensSentence({ start }: SpeakerMention): boolean {
    return OPENS.test(this.#text.slice(Math.max(0, start - LONGEST_OPENING), start))
  }
}

/** Those of a list that lie within one of the spans; both are in text order. */
function withinAny<T extends Span>(list: readonly T[], spans: readonly Span[]): ReadonlySet<T> {
  const found = new Set<T>()
  let s = 0
  for (const one of list) {
    while (s < spans.length && (spans[s]?.end ?? 0) <= one.start) s++
    const span = spans[s]
    if (span !== undefined && span.start <= one.start) found.add(one)
  }
  return found
}
