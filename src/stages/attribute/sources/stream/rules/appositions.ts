import { documents, leadingVerbs, organizationNouns, tellingBodies } from '../../../../../lexicon/en/people.ts'
import type { Sentence } from '../../../../../model/document.ts'
import { readAs, type SpeakerMention } from '../../../../../model/speaker.ts'
import type { Rule } from '../../../../../rules/rule.ts'
import { alternatives } from '../../../../../text/alternatives.ts'
import {
  asBody,
  bodyBehind,
  type Introduction,
  LONGEST,
  nameAfter,
  roleAfter,
  roleBefore,
  withBody,
} from './beside-name.ts'

/** What a body or a document is, told after its name. */
const BODY_AFTER =
  /^, (?:an?|the) (?:[^.,;:“”"()\n ]+ ){0,6}?(?<head>\p{Ll}+)(?=[,.;)]| (?:that|which|of|for|in|from|based|run|detailing|with|at) )[^.,;:“”"()\n]{0,80}?(?=[,.;)])/u
/** The letters of a party, in brackets. */
const LETTERS_AFTER = /^ \((\p{Lu}{2,6})\)/u
const LONGEST_LETTERS = 9
/** Between whoever leads a body and its name: ", who runs the". */
const LEADS = new RegExp(`^, who (?:now |also |currently )?${alternatives(leadingVerbs)} (?:the )?$`, 'u')
/** A mention among the others of its text. */
export interface Among {
  readonly speakers: readonly SpeakerMention[]
  readonly at: number
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** A name with what introduces it, and the last mention that belongs to either. */
export interface Apposed {
  readonly name: SpeakerMention
  readonly introduction: Introduction
  readonly last: number
}

/** Ways in which a role stands next to a name; a mention is one or the other, so that their order does not matter. */
export const appositions: readonly Rule<Among, Apposed>[] = [
  {
    id: 'introductions/role-before',
    read: ({ speakers, at, text }) => {
      const name = speakers[at]?.by === 'noun' ? nameAfter(speakers, at, text) : null
      if (name === null) return null
      const { role, organization, start, end } = roleBefore(speakers, at, name.at, text)
      // A firm is what it is called, and holds no office
      if (name.mention.kind !== 'person')
        return { name: name.mention, introduction: { role: null, organization, start, end }, last: name.at }
      const behind =
        organization === null && name.mention.organization === null ? bodyBehind(speakers, name.at, text) : null
      if (behind === null)
        return { name: name.mention, introduction: { role, organization, start, end }, last: name.at }
      return { name: name.mention, introduction: { role, start, ...behind }, last: name.at + 1 }
    },
    examples: [
      '{The provincial governor, Hugh Hill}, said it was over.',
      '{A nurse who had parked on the second floor, Mary Ford}, said it was over.',
      '{The ferry operator CalWest Ferries} said the boat sank.',
      '{The airline, Air Ruritania}, said two planes collided.',
      '{A passenger named Hugh Hill} said it was over.',
      '{The lawmaker representing Leeds West, Hugh Hill}, said it was over.',
      'It was over, said {the official, Mary Ford} of the Harbour Trust.',
      "Oxfam's {regional director for West Africa, Mary Ford}, warned of hunger.",
      "The union's safety {director, Hugh Hill}, said it was over.",
      'Aid went in, said {charity Harbour Relief}.',
      '{Director General, Leeds Police, Hugh Hill} told reporters it was over.',
    ],
    rejects: ['The governor met Hugh Hill, who said it was over.'],
  },
  {
    id: 'introductions/role-after',
    read: ({ speakers, at, text, sentences }) => {
      const name = speakers[at]
      if (name?.by !== 'name' || name.kind !== 'person') return null
      const own = roleAfter(name, sentences)
      if (own === null) return null
      const introduction = own.organization === null ? withBody(own, speakers, at, text) : own
      let last = at
      while ((speakers[last + 1]?.start ?? introduction.end) < introduction.end) last++
      return { name, introduction, last }
    },
    examples: [
      '{Hugh Hill, a spokesman for the town council}, said it was over.',
      'It was over, said {Mary Ford, the mayor}.',
      '{Hugh Hill, his lawyer}, said it was over.',
      '{Hugh Hill, 41, himself a doctor}, said it was over.',
      '{Mary Ford, who is also a lawyer}, said it was over.',
      '{Mary Ford, a broker at Acme Steel Inc.}, said it was over.',
      '{Hugh Hill, head of marine at the Harbour Trust}, said it was over.',
      '{Mary Ford, a member of the Executive Board of the United Boatmen of Leeds}, said it was over.',
    ],
    rejects: [
      'Hugh Hill, the mayor says, is ill.',
      'Hugh Hill, his brother, said it was over.',
      'Mary Ford, but the mayor said it was over.',
    ],
  },
  {
    id: 'introductions/body-after',
    read: ({ speakers, at, text }) => {
      const name = speakers[at]
      if (name?.by !== 'name' || name.kind === 'document') return null
      if (text.charAt(name.end) !== ',') return null
      const match = BODY_AFTER.exec(text.slice(name.end, name.end + LONGEST))
      const head = match?.groups?.['head']?.toLowerCase() ?? ''
      const body = organizationNouns.has(head) || tellingBodies.has(head)
      if (match === null || !(body || documents.has(head))) return null
      const read = asBody(name)
      if (read === name && name.kind === 'person') return null
      const end = name.end + match[0].length
      const introduction = { role: null, organization: null, start: name.start, end }
      let last = at
      while ((speakers[last + 1]?.start ?? end) < end) last++
      return { name: body ? read : readAs(read, { kind: 'document' }), introduction, last }
    },
    examples: [
      '{Truth Hounds, an organization that documents war crimes}, said it was over.',
      '{Airfleets, a database of aircraft}, said it was over.',
      '{Acme, a charity}, said it was over.',
      '{Harbour Aid, the group that runs the camp}, said it was over.',
      '{Boltec, a Ruritanian company based in Leeds}, said it was over.',
    ],
    rejects: ['Hugh Hill, a company doctor, said it was over.', 'Mary Ford, an agency nurse, said it was over.'],
  },
  {
    // The letters of a party or a body behind whoever has an office: "Cllr Hugh Hill (FG)"
    id: 'introductions/letters-after',
    read: ({ speakers, at, text }) => {
      const name = speakers[at]
      if (name?.by !== 'name' || name.kind !== 'person' || name.role === null || name.organization !== null) return null
      if (text.charAt(name.end + 1) !== '(') return null
      const letters = LETTERS_AFTER.exec(text.slice(name.end, name.end + LONGEST_LETTERS))
      if (letters === null) return null
      const [whole, organization = null] = letters
      const end = name.end + whole.length
      const last = (speakers[at + 1]?.start ?? end) < end ? at + 1 : at
      return { name, introduction: { role: null, organization, start: name.start, end }, last }
    },
    examples: ['{Cllr Hugh Hill (FG)} said it was over.', 'It was over, said {Senator Mary Ford (PPP)}.'],
    rejects: ['Cllr Hugh Hill (34) said it was over.', 'Cllr Hugh Hill (Leeds) said it was over.'],
  },
  {
    id: 'introductions/who-leads',
    read: ({ speakers, at, text }) => {
      const [name, body] = [speakers[at], speakers[at + 1]]
      if (name?.by !== 'name' || name.kind !== 'person' || name.organization !== null) return null
      if (body?.by !== 'name' || body.kind !== 'organization' || !LEADS.test(text.slice(name.end, body.start)))
        return null
      const { start, end } = name
      return { name, introduction: { role: null, organization: body.text, start, end }, last: at }
    },
    examples: ['{Mary Ford}, who runs the Harbour Institute, said it was over.'],
    rejects: ['Mary Ford, who left the Harbour Institute, said it was over.'],
  },
  {
    id: 'introductions/at-body',
    read: ({ speakers, at, text }) => {
      const name = speakers[at]
      if (name?.by !== 'name' || name.kind !== 'person' || name.organization !== null) return null
      if (name.given === null && name.honorific === null && name.role === null) return null
      const body = bodyBehind(speakers, at, text)
      if (body === null) return null
      const { organization, end } = body
      return { name, introduction: { role: null, organization, start: name.start, end }, last: at + 1 }
    },
    examples: [
      '{Mary Ford at the Harbour Trust} said it was over.',
      'It was over, said {Dr. Mary Ford at Saint Hilda}.',
      '{Hugh Hill from Acme Steel} said it was over.',
      '{Captain Hugh Hill with the Harbour Police} said it was over.',
      'It was over, said {Hugh Hill of the fire and rescue agency}.',
      '{Hugh Hill, of the Harbour Relief Agency}, said it was over.',
    ],
    rejects: ['Hugh Hill in Leeds said it was over.'],
  },
]
