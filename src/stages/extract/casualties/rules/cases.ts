import { groupOf, ofKindThat } from '../../../../english/phrases/group.ts'
import { caseKinds, diseases } from '../../../../lexicon/en/casualties.ts'
import { disproofs, tollVerbs } from '../../../../lexicon/en/tolls.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { finderOf } from '../../../../text/phrases.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf, isFollowedBy } from '../figure.ts'

const isDisease = oneOf(diseases)

/** Words that make a case one of a disease without naming it. */
const KINDS = /\b(?:confirmed|suspected|probable|active|laboratory-confirmed|lab-confirmed)\b/i

const CASES: ReadonlySet<string> = new Set(['cases'])

const shared = {
  ...classes,
  case: ofKindThat('case', CASES, () => true),
  disease: diseases,
  kinds: caseKinds,
  at: tollVerbs,
}

const findDisproof = finderOf(disproofs)

const UNTOLD = 'nothing says that they are cases of a disease'

/** How many words after cases the text may say that they were not cases. */
const DISPROOF_REACH = 6

export const cases: PatternRule<Figure> = {
  id: 'casualties/cases',
  pattern: tokens(
    '((?<who> :case)|(?<who> :numbered) :kinds{1,3}? :disease{0,1}? cases) (of :between{0,3}? :disease)?',
    shared,
  ),
  read: (match, no) => {
    const named = match.items.some(isDisease) || hasDisease(match.text)
    const ofElse = !named && match.around[match.to]?.lower === 'of'
    if (ofElse) return no('“of” names cases of something else')
    if (isFollowedBy(match, findDisproof, DISPROOF_REACH)) return no('the text says that they were none')
    return named || KINDS.test(match.text) ? figureOf(match, 'infected', no) : no(UNTOLD)
  },
  examples: [
    ['The clinic has recorded {312 suspected cases of cholera}.', { effect: 'infected', best: 312 }],
    ['There were {412 confirmed cases} by then.', { effect: 'infected', best: 412 }],
    ['There were {90 measles cases} by then.', { effect: 'infected', best: 90 }],
  ],
  rejects: [
    'The two suspected cases tested negative.',
    'The court heard 12 cases.',
    'There were 40 confirmed cases of fraud.',
    'In 12 cases nobody came.',
  ],
}

function hasDisease(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => diseases.has(word))
}

export const numberOfCases: PatternRule<Figure> = {
  id: 'casualties/number-of-cases',
  pattern: tokens(
    'number of (?<kind> :between{1,3}?) cases :helper{0,2}? :between{0,2}? (, | :at) (?<who> :numbered)',
    shared,
  ),
  read: (match, no) => {
    const kind = match.groups['kind']?.text ?? ''
    const group = groupOf(match.groups['who']?.items[0])
    return group?.kind === 'bare' && (KINDS.test(kind) || hasDisease(kind))
      ? figureOf(match, 'infected', no)
      : no(UNTOLD)
  },
  examples: [['The {number of confirmed cases, 412}, was too low.', { effect: 'infected', best: 412 }]],
  rejects: ['The number of court cases rose to 412.', 'The number of cases of wine is 12.'],
}
