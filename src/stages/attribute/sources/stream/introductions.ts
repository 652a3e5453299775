import { honorifics } from '../../../../english/names/honorifics.ts'
import { officesOfPlaces } from '../../../../lexicon/en/people.ts'
import type { Anchor } from '../../../../model/anchor.ts'
import type { Document, Sentence } from '../../../../model/document.ts'
import type { Span } from '../../../../model/span.ts'
import { readAs, type SpeakerMention } from '../../../../model/speaker.ts'
import { unheard } from '../../../../rules/no.ts'
import { type Among, type Apposed, appositions } from './rules/appositions.ts'

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
    const { rule, apposed } = introducedAt({ speakers, at: i, text, sentences }) ?? BY_ITSELF
    const { start, end } = apposed?.introduction ?? mention
    found.push({
      start,
      end,
      sentence: mention.sentence,
      tokens: apposed === null ? mention.tokens : tokensTo(sentences[mention.sentence], mention, end),
      mention: ofNoPlace(apposed === null ? mention : named(apposed), text, places),
      rule,
    })
    i = apposed?.last ?? i
  }
  return found
}

const BY_ITSELF = { rule: null, apposed: null }

/** The name that a mention introduces or is, and the first rule that holds. */
function introducedAt(among: Among): { readonly rule: string; readonly apposed: Apposed } | null {
  for (const { id, read } of appositions) {
    const apposed = read(among, unheard)
    if (apposed !== null) return { rule: id, apposed }
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
  return readAs(mention, { role: isBefore ? office : role, organization: null })
}

/** The tokens of an introduction: on from those of its first mention, as far as its end. */
function tokensTo(sentence: Sentence | undefined, first: SpeakerMention, end: number): Anchor['tokens'] {
  const { from } = first.tokens
  let { to } = first.tokens
  while ((sentence?.tokens[to]?.start ?? end) < end) to++
  return { from, to }
}

/** The name with the role and the body that introduce it. */
function named({ name, introduction: { role, organization } }: Apposed): SpeakerMention {
  // "the police commander, Colonel Hugh Hill": a rank says less than the office.
  const ranks =
    name.role
      ?.toLowerCase()
      .split(' ')
      .every((word) => honorifics.has(word)) ?? false
  const own = ranks ? null : name.role
  return readAs(name, { role: own ?? role ?? name.role, organization: name.organization ?? organization })
}
