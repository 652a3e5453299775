import type { Document } from '../../../model/document.ts'
import { locate } from '../../../model/span.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'
import type { Extractor } from '../extract.ts'
import { ruleSet, settle } from '../rule.ts'
import { speakerRules } from './rules.ts'

const { find } = ruleSet(speakerRules.rules)

/** Finds everybody and everything that could be a source: names, nouns and pronouns. */
export const speakers: Extractor<SpeakerMention> = {
  name: 'speakers',
  extract: ({ article: { text }, sentences }: Document) =>
    sentences
      .filter(({ region }) => region !== 'boilerplate')
      .flatMap((sentence) =>
        settle(find(speakerRules.view(sentence))).map(({ start, end, rule, value }) => ({
          ...locate(text, start, end),
          ...value,
          rule,
        })),
      ),
}
