import { groupOf } from '../../../../english/phrases/group.ts'
import { grades } from '../../../../lexicon/en/casualties/grades.ts'
import { shotParticiples, shotVerbs } from '../../../../lexicon/en/casualties.ts'
import { beForms } from '../../../../lexicon/en/grammar.ts'
import { effectSchema } from '../../../../model/casualty.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { objection } from './objection.ts'
import { hasObject } from './subject.ts'

/** The victims were hit, and may have died of it: attribution decides by the rest of the article. */
const HIT = { fate: 'open', standing: 'weak' } as const

/** "was shot dead", "was shot to death": others read how it ended. */
function isDeadly({ around, to }: Match): boolean {
  return around[to]?.lower === 'dead' || (around[to]?.lower === 'to' && around[to + 1]?.lower === 'death')
}

export const shot: PatternRule<Figure> = {
  id: 'casualties/shot',
  pattern: tokens('(?<who> :anybody) (?<gap> :between{0,10}?) (?<helpers> :helper{1,5}?) (?<verb> :shot)', {
    ...classes,
    shot: shotParticiples,
  }),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const gap = match.groups['gap']
    const why = objection(match, 'owner')
    if (why !== null) return no(why)
    if (isDeadly(match)) return no('another rule reads how it ended')
    const helpers = match.groups['helpers']?.items.map(({ lower }) => lower) ?? []
    if (!helpers.some((word) => beForms.has(word))) return no('the verb is not passive')
    // The last of a list that was not read as one: "a woman, 20, and a man were shot"
    if (group?.kind === 'one' && helpers.some((word) => word === 'were' || word === 'are'))
      return no('the verb is plural and the person one')
    if ((group?.kind === 'named' || group?.kind === 'pronoun') && gap !== undefined && !/^[,(]/.test(gap.text))
      return no('more than an aside stands between the person and the verb')
    if (gap !== undefined && /\b(?:and|but|that|when|after|before)$/.test(gap.text))
      return no('the words between give the verb another subject')
    return figureOf(match, 'injured', no, HIT)
  },
  examples: [
    ['{A man was shot} in the leg.', { effect: 'injured', best: 1 }],
    ['{Three teenagers were shot} outside a shop.', { effect: 'injured', best: 3 }],
  ],
  rejects: [
    'In Mexico, a reporter of the paper was shot dead.',
    'The film was shot in 12 days.',
    'Two men shot a film.',
  ],
}

export const shooting: PatternRule<Figure> = {
  id: 'casualties/shooting',
  pattern: tokens('(?<verb> :shooting) :adverb{0,2}? (?<who> :anybody)', { ...classes, shooting: shotVerbs }),
  read: (match, no) => {
    const group = groupOf(match.groups['who']?.items[0])
    const before = match.around[match.from - 1]?.lower ?? ''
    if (group === null) return null
    if (group.kind === 'weak') return no('those counted may not be people')
    if (group.head === 'person' && group.definite) return no('nobody in particular is meant')
    if (/^(?:was|were|been|being|a|the|of|in|fatal|mass)$/.test(before)) return no('it is a noun or a passive here')
    if (group.kind === 'pronoun' && match.groups['who']?.text.toLowerCase() !== 'him')
      return no('the pronoun is not an object')
    return figureOf(match, 'injured', no, HIT)
  },
  examples: [
    ['He {shot two neighbors} and fled.', { effect: 'injured', best: 2 }],
    ['A gunman opened fire, {shooting five people}.', { effect: 'injured', best: 5 }],
  ],
  rejects: ['It was the mass shooting two years ago.', 'He shot 12 films.'],
}

export const shotSelf: PatternRule<Figure> = {
  id: 'casualties/shot-self',
  pattern: tokens(
    '(?<who> :anybody) (, :aside{1,6}? ,)? who? :adverb{0,2}? (?<verb> shot|shoots) (himself|herself)',
    classes,
  ),
  read: (match, no) => figureOf(match, 'injured', no, { fate: 'open' }),
  examples: [['{A boy accidentally shot himself} in the leg.', { effect: 'injured', best: 1 }]],
  rejects: ['The crew shot itself a film.', 'Two men shot themselves a deer.'],
}

export const shotHeadline: PatternRule<Figure> = {
  id: 'casualties/shot-headline',
  pattern: tokens('(?<who> :people) :adverb{0,2}? (?<verb> shot)', classes),
  read: (match, no) => {
    const next = match.around[match.to]
    if (hasObject(match)) return no('an object follows: those before the verb did it')
    // "one shot was fired"
    const bare = groupOf(match.groups['who']?.items[0])?.kind === 'bare'
    if (bare && /^(?:is|was|were|are|fired|rang|rings|from|into|went|hit)$/.test(next?.lower ?? ''))
      return no('“shot” is a noun, which the number counts')
    return figureOf(match, 'injured', no, HIT)
  },
  examples: [
    ['{Four shot} at party', { effect: 'injured', best: 4 }],
    ['{Teen shot} near school', { effect: 'injured', best: 1 }],
  ],
  rejects: [
    'One shot was fired.',
    'Two men shot a dog.',
    'A man shot his neighbor.',
    'A man shot dead his two sons.',
    'A gunman shot shoppers.',
  ],
}

export const graded: PatternRule<Figure> = {
  id: 'casualties/graded',
  pattern: tokens('(?<who> :numbered) (?<grade> :grade)', { ...classes, grade: new Set(grades.keys()) }),
  read: (match, no) => {
    const next = match.around[match.to]
    if (next !== undefined && !/^[,.;:)!—–-]$/.test(next.text) && next.lower !== 'and')
      return no('the adverb belongs to what follows it')
    return figureOf(match, effectSchema.parse(grades.get(match.groups['grade']?.text.toLowerCase() ?? '')), no, {
      graded: true,
    })
  },
  examples: [
    ['Four were shot, {one fatally}.', { effect: 'killed', best: 1 }],
    ['Thirty were wounded, {three critically}, in the blast.', { effect: 'injured', best: 3 }],
  ],
  rejects: ['The three critically endangered birds died.', 'One seriously doubts it.'],
}
