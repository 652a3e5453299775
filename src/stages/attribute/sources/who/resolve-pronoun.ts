import type { Gender, SpeakerMention } from '../../../../model/speaker.ts'
import { type LastSpeaker, type Member, onlyOf } from './member.ts'
import type { NamedBefore } from './named-before.ts'

/** Who "he", "she" means at a place, given who spoke last; null when it could be two. */
export function personOf(
  { gender, start }: SpeakerMention,
  last: LastSpeaker,
  before: NamedBefore,
  called: ReadonlyMap<Individual, Gender>,
): Member | null {
  if (gender === null) return null
  // Whom "she" meant before is no "he"
  const may = (one: Individual) => mayBe(one, gender) && (called.get(one) ?? gender) === gender
  const opener = before.opener(last, start, may)
  if (opener !== null) return opener
  // A doctor without a name spoke last, and nobody is told of since: "he" is the doctor.
  if (last.nameless !== null && may(last.nameless)) return null
  const people = before.near(start).filter((member) => member.kind === 'person' && may(member))
  const { member } = last
  if (member?.kind === 'person' && may(member) && (people.length === 0 || people.includes(member))) return member
  return onlyOf(people.filter((one) => one.gender === gender)) ?? onlyOf(people)
}

export interface Individual {
  readonly gender: Gender
  readonly kind: SpeakerMention['kind']
}

/** Whether a pronoun of a gender can mean somebody. */
const mayBe = ({ kind, gender: own }: Individual, gender: Gender): boolean =>
  (kind === 'person' || kind === 'unnamed') && (own === null || own === gender)
