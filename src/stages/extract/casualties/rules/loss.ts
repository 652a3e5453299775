import { kin } from '../../../../lexicon/en/casualties/kin.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes } from '../classes.ts'
import { type Figure, figureOf } from '../figure.ts'
import { type Group, groupOf } from '../people/group.ts'

/** Groups whose loss in a fight is their death: "lost two soldiers". */
const FIGHTERS: ReadonlySet<string> = new Set(['soldiers', 'militants', 'combatants', 'police'])

/** Whether a loss may be something else: "lost his son in a custody battle", "lost two soldiers to desertion". */
function isOtherLoss({ around, to }: Match): boolean {
  return around.slice(to, to + 4).some(({ lower }) => /^(?:custody|to|at|sight|contact|touch)$/.test(lower))
}

function isKin({ head, kind }: Group): boolean {
  return kin.has(head) && (kind === 'one' || kind === 'counted')
}

export const bereaved: Rule<Figure> = {
  id: 'casualties/bereaved',
  pattern: tokens('(?<by> lost|buried) (?<who> :people)', classes),
  read: (match) => {
    const group = groupOf(match.groups['who']?.items[0])
    if (group === null || isOtherLoss(match)) return null
    const fighters =
      FIGHTERS.has(group.victims?.group ?? '') && group.kind === 'counted' && match.groups['by']?.text === 'lost'
    return isKin(group) || fighters ? figureOf(match, 'killed') : null
  },
  examples: [
    ['She {lost her husband and two grandsons} in the slide.', { effect: 'killed', best: 3 }],
    ['The army {lost two soldiers}.', { effect: 'killed', best: 2 }],
  ],
  rejects: ['He lost his wife to a rival.', 'The firm lost 12 workers.', 'They lost two players.'],
}
