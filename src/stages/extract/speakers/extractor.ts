import type { Identity } from '../../../english/people/identity.ts'
import { beforeBodies } from '../../../lexicon/en/people.ts'
import type { Document } from '../../../model/document.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'
import { type Found, ruleSet } from '../../../rules/rule-set.ts'
import { settle } from '../../../rules/settle.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { anchorOf } from '../../../text/anchored.ts'
import { gather } from '../../../text/gather.ts'
import { viewOf } from '../../../text/pattern/pattern.ts'
import type { Extractor } from '../extractor.ts'
import { rules } from './rules.ts'

const ruled = ruleSet(rules)

/** Finds everybody and everything that could be a source: names, nouns and pronouns. */
export const speakers: Extractor<SpeakerMention> = {
  name: 'speakers',
  extract: ({ article: { text }, sentences, trace }: Document) =>
    gather(sentences, (sentence) =>
      sentence.region === 'boilerplate'
        ? []
        : settle(ruled.find(viewOf(sentence), trace), trace).map((found) => mentionOf(text, found)),
    ),
}

/** The body that a person belongs to stands next to the name, and is not part of it: "Captain Hill of the Fire Brigade". */
const OF_BODY = new RegExp(` ${alternatives(beforeBodies)} (?=(?:the )?\\p{Lu})`, 'u')

function mentionOf(text: string, { start, end: whole, rule, value, match }: Found<Identity>): SpeakerMention {
  const words = text.slice(start, whole)
  const cut = value.kind === 'person' && value.by === 'name' ? words.search(OF_BODY) : -1
  const end = cut > words.indexOf(value.surname ?? '') && value.organization !== null ? start + cut : whole
  const { sentence, tokens } = anchorOf(match.sentence, { start, end })
  const { kind, by, given, surname, honorific, role, organization, gender, plural } = value
  return {
    text: text.slice(start, end),
    start,
    end,
    kind,
    by,
    given,
    surname,
    honorific,
    role,
    organization,
    gender,
    plural,
    rule,
    sentence,
    tokens,
  }
}
