import { sayingForms } from '../../../english/forms/saying-forms.ts'
import type { Identity } from '../../../english/people/identity.ts'
import { beforeBodies } from '../../../lexicon/en/people.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'
import { type Found, ruleSet } from '../../../rules/rule-set.ts'
import { settle } from '../../../rules/settle.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { anchorOf } from '../../../text/anchored.ts'
import { sentenceHaving, viewOf } from '../../../text/pattern/pattern.ts'
import type { Extractor } from '../extractor.ts'
import { nameRules, rules } from './rules.ts'

const everywhere = ruleSet(nameRules)
const reporting = ruleSet(rules)

/** Finds everybody and everything that could be a source: names, nouns and pronouns. */
export const speakers: Extractor<SpeakerMention> = {
  name: 'speakers',
  extract: ({ article: { text }, sentences, trace }: Document) => {
    const found: SpeakerMention[] = []
    sentences.forEach((sentence, i) => {
      if (sentence.region === 'boilerplate') return
      const set = mayReport(sentence) || opensQuotation(sentences[i + 1]) ? reporting : everywhere
      for (const one of settle(set.find(viewOf(sentence), trace), trace)) found.push(mentionOf(text, one))
    })
    return found
  },
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '‘', "''", '``', ':'])

const hasWordOrMark = sentenceHaving([...MARKS, ...sayingForms])

/** Whether a sentence may report something: it has a verb of saying, a quotation mark, a colon, or "according". */
function mayReport(sentence: Sentence): boolean {
  // A dash at its beginning signs the quotation before it: — Hugh Hill, mayor of Leeds
  return hasWordOrMark(sentence) || /^[—–-]+$/.test(sentence.tokens[0]?.lower ?? '')
}

/** A quotation takes its speaker from the sentence before too: "Hill shook his head. “Never.”" */
function opensQuotation(next: Sentence | undefined): boolean {
  const first = next?.tokens[0]
  return first !== undefined && first.kind === 'mark' && MARKS.has(first.lower)
}

/** The body that a person belongs to stands next to the name, and is not part of it: "Captain Hill of the Fire Brigade". */
const OF_BODY = new RegExp(` ${alternatives(beforeBodies)} (?=(?:the )?\\p{Lu})`, 'u')

function mentionOf(text: string, { start, end: whole, rule, value, match }: Found<Identity>): SpeakerMention {
  const words = text.slice(start, whole)
  const cut = value.kind === 'person' && value.by === 'name' ? words.search(OF_BODY) : -1
  const end = cut > words.indexOf(value.surname ?? '') && value.organization !== null ? start + cut : whole
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
    ...anchorOf(match.sentence, { start, end }),
  }
}
