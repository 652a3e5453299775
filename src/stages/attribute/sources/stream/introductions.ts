import { honorifics } from '../../../../english/names/honorifics.ts'
import { officesOfPlaces } from '../../../../lexicon/en/people.ts'
import type { Anchor } from '../../../../model/anchor.ts'
import type { Document, Sentence } from '../../../../model/document.ts'
import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { unheard } from '../../../../rules/no.ts'
import { appositions, type Introduction } from './rules/appositions.ts'

/** A mention with all that introduces it: "the mayor, Hugh Hill" and "Hugh Hill, a doctor" mean Hugh Hill from end to end. */
export interface Introduced extends Span, Anchor {
  readonly mention: SpeakerMention
  /** The rule that joined it to what introduces it; null where nothing does. */
  readonly rule: string | null
}

/** Names of places, by what they stand for. */
interface PlaceNames {
  /** For the place itself. */
  readonly literal: ReadonlySet<string>
  /** For those who govern it, as in "Ohio Gov. Mary Ford". */
  readonly governing: ReadonlySet<string>
}

/**
 * Joins roles and names that stand in apposition: the name is the speaker, the rest is role and organization.
 *
 * @param places the names of towns and countries.
 */
export function introduced(
  speakers: readonly SpeakerMention[],
  { article: { text }, sentences }: Pick<Document, 'article' | 'sentences'>,
  places: PlaceNames = { literal: new Set(), governing: new Set() },
): Introduced[] {
  const found: Introduced[] = []
  for (let i = 0; i < speakers.length; i++) {
    const mention = speakers[i]
    if (mention === undefined) continue
    const apposed = introducedAt(speakers, i, text)
    const { introduced, last } = apposed ?? {
      introduced: { start: mention.start, end: mention.end, mention, rule: null },
      last: i,
    }
    const anchor = apposed === null ? anchorOf(mention) : spread(sentences[mention.sentence], mention, introduced)
    found.push({ ...introduced, ...anchor, mention: ofNoPlace(introduced.mention, text, places) })
    i = last
  }
  return found
}

/** The name that a mention introduces or is, by the first rule that holds, and the last mention that belongs to it. */
function introducedAt(
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
): { readonly introduced: Omit<Introduced, keyof Anchor>; readonly last: number } | null {
  for (const { id, read } of appositions) {
    const apposed = read({ speakers, at, text }, unheard)
    if (apposed !== null) return { introduced: named(apposed.name, apposed.introduction, id), last: apposed.last }
  }
  return null
}

/** An office stands at most this many characters from its mention. */
const NEAR = 160

/** A place is not a body: "the Leeds mayor" has the place in the role, and "a baker from Leeds" does not belong to a body of that name. */
function ofNoPlace(mention: SpeakerMention, text: string, { literal, governing }: PlaceNames): SpeakerMention {
  const { role, organization, start, end } = mention
  if (organization === null) return mention
  const head =
    role
      ?.slice(role.lastIndexOf(' ') + 1)
      .toLowerCase()
      .replace(/\.$/, '') ?? ''
  if (!literal.has(organization) && !(governing.has(organization) && officesOfPlaces.has(head))) return mention
  const office = `${organization} ${role}`
  const isBefore = role !== null && text.slice(Math.max(0, start - NEAR), end + NEAR).includes(office)
  return { ...mention, role: isBefore ? office : role, organization: null }
}

const anchorOf = ({ sentence, tokens }: Anchor): Anchor => ({ sentence, tokens })

/** The tokens of an introduction: on from those of its first mention, as far as its end. */
function spread(sentence: Sentence | undefined, first: SpeakerMention, { end }: Span): Anchor {
  const { from } = first.tokens
  let { to } = first.tokens
  while ((sentence?.tokens[to]?.start ?? end) < end) to++
  return { sentence: first.sentence, tokens: { from, to } }
}

function named(
  mention: SpeakerMention,
  { role, organization, start, end }: Introduction,
  rule: string,
): Omit<Introduced, keyof Anchor> {
  // "the police commander, Colonel Hugh Hill": a rank says less than the office.
  const ranks =
    mention.role
      ?.toLowerCase()
      .split(' ')
      .every((word) => honorifics.has(word)) ?? false
  const own = ranks ? null : mention.role
  return {
    start,
    end,
    mention: {
      ...mention,
      role: own ?? role ?? mention.role,
      organization: mention.organization ?? organization,
    },
    rule,
  }
}
