import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { Trace } from '../../../model/trace.ts'
import type { Finding, RuleBook } from '../../../rules/book.ts'
import { places } from './extractor.ts'
import { wordingRules } from './rules/ambiguity.ts'
import { features } from './rules/features.ts'
import { inList, ofArticle, ofSentence } from './rules/in-document.ts'
import { namesOfOthers } from './rules/names-of-others.ts'
import { standingRules } from './rules/prominence.ts'
import { speakingAgainst } from './rules/speaking-against.ts'
import { speakingFor } from './rules/speaking-for.ts'
import { unlisted } from './rules/unlisted.ts'
import { weighNames } from './weigh-names.ts'

/** What a name is worth by itself, and what speaks for and against a name of the gazetteer being a place where it stands; it finds a name where it weighs in. */
export const placeEvidence: RuleBook = {
  name: 'places',
  over: 'names',
  rules: [
    ...standingRules,
    ...wordingRules,
    ...speakingFor,
    ...speakingAgainst,
    ...namesOfOthers,
    ...ofSentence,
    inList,
    ...ofArticle,
  ],
  find: ({ document, config }) => {
    const found: Finding[] = []
    const trace: Trace = {
      note: (note) => {
        if (note.step === 'weighed') found.push({ ...note, value: { weight: note.weight } })
      },
    }
    weighNames({ ...document, trace }, gazetteerFor(config))
    return found
  },
}

/** Places that are named by what they are, and names that no gazetteer has by what stands beside them. */
export const placeFeatures: RuleBook = {
  name: 'places',
  over: 'matches',
  rules: [...features, ...unlisted],
  find: ({ document, config }) =>
    places.extract(document, config).map(({ start, end, rule, feature }) => ({
      start,
      end,
      rule,
      value: { type: feature },
    })),
}
