import { tollNouns, tollVerbs } from '../../../../lexicon/en/casualties/tolls.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes } from '../classes.ts'
import { effectOf } from '../effects.ts'
import { type Figure, figureOf } from '../figure.ts'
import { groupOf } from '../people/group.ts'

export const toll: Rule<Figure> = {
  id: 'casualties/toll',
  pattern: tokens(
    ':toll :between{0,12}? :helper{0,3}? :between{0,3}? (from (?<previous> :numbered))? :at :adverb{0,2}? (?<who> :numbered)',
    { ...classes, toll: tollNouns, at: tollVerbs },
  ),
  read: (match) => {
    const before = match.around.slice(Math.max(0, match.from - 4), match.from).map(({ lower }) => lower)
    const previous = groupOf(match.groups['previous']?.items[0])?.best ?? null
    const raised = before.some((word) => /^(?:bring|rais|tak|push)(?:s|es|e|ing|ed|en)?$|^brought$|^took$/.test(word))
    return figureOf(match, 'killed', { previous, cumulative: raised })
  },
  examples: [
    ['The {death toll has risen to 45}.', { effect: 'killed', best: 45 }],
    ['bringing the {toll to at least 60}', { effect: 'killed', low: 60, best: 60, cumulative: true }],
    ['The {death toll rose from 31 to 45}.', { effect: 'killed', best: 45, previous: 31 }],
    ['a {death toll of 1,200}', { effect: 'killed', best: 1200 }],
  ],
  rejects: ['The toll road opened in 2004.', 'The toll was heavy.', 'The toll of the bell was heard 10 km away.'],
}

export const tally: Rule<Figure> = {
  id: 'casualties/tally',
  pattern: tokens(
    '(?<noun> :noun|:harmed|:state) (: | estimated at | put at | are | were | stand at | stood at | reached | numbered | number | totaled | totalled) (?<who> :numbered)',
    classes,
  ),
  read: (match) => {
    const noun = match.groups['noun']
    const before = match.around[match.from - 1]?.lower ?? ''
    if (
      noun === undefined ||
      groupOf(match.groups['who']?.items[0])?.kind === 'weak' ||
      /^(?:the|were|was)$/.test(before)
    )
      return null
    return figureOf(match, effectOf('nouns', noun) ?? effectOf('participles', noun) ?? effectOf('states', noun))
  },
  examples: [
    ['{Fatalities: 4}', { effect: 'killed', best: 4 }],
    ['{Deaths estimated at 50}.', { effect: 'killed', best: 50 }],
  ],
  rejects: ['Deaths: the facts.', 'Votes: 4'],
}
