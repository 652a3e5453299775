import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { joinNames } from './join-names.ts'
import type { LastSpeaker, Member } from './member.ts'
import { bodiesByWord, byRoleWord } from './member-index.ts'
import { NamedBefore } from './named-before.ts'
import { bodyOfNoun, bodyOfPronoun } from './resolve-body.ts'
import { personOf } from './resolve-pronoun.ts'
import { inRole } from './resolve-role.ts'

/** Everybody named in an article, and who a mention means. */
export interface Cast {
  readonly members: readonly Member[]
  /** The member that a mention means, given who spoke last; null when it could be two, or is not anyone named. */
  readonly meant: (mention: SpeakerMention, last: LastSpeaker) => Member | null
}

/**
 * Finds out who the named mentions of an article are, and makes what resolves the others.
 *
 * @param speakers everybody who may speak, in text order.
 * @param quotations what is quoted, in text order.
 */
export function castOf(speakers: readonly SpeakerMention[], text: string, quotations: readonly Span[]): Cast {
  const named = speakers.filter(({ by }) => by === 'name')
  const { members, memberOf } = joinNames(named, text)
  const before = new NamedBefore(named, memberOf, text, quotations)
  const byWord = bodiesByWord(members)
  const byRole = byRoleWord(members)
  const meant = (mention: SpeakerMention, last: LastSpeaker): Member | null => {
    if (mention.by === 'name') return memberOf.get(mention) ?? null
    if (mention.kind === 'organization')
      return mention.by === 'pronoun' ? bodyOfPronoun(mention, last, before) : bodyOfNoun(mention, last, byWord)
    if (mention.by === 'pronoun') return personOf(mention, last, before)
    return mention.kind === 'person' ? inRole(byRole, mention) : null
  }
  return { members, meant }
}
