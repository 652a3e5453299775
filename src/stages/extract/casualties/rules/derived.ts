import type { Group } from '../../../../english/phrases/group.ts'
import { unheard } from '../../../../rules/no.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { Found } from '../../../../rules/rule-set.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { type Figure, figure as figureFor } from '../figure.ts'

/** A phrase that says nothing of harm itself, and the figure next to it from which it takes the harm. */
interface Beside {
  readonly figure: Figure
  readonly group: Group
  readonly item: Item
}

/** A figure that is read from the one next to it: which phrases it asks is found by the file that names it. */
export type DerivedRule = Rule<Beside, Figure>

/** What a rule reads off a phrase beside a figure; null where it says no. */
export function derived(rule: DerivedRule, from: Found<Figure>, group: Group, item: Item): Found<Figure> | null {
  const value = rule.read({ figure: from.value, group, item }, unheard)
  const { order, match } = from
  return value === null ? null : { start: item.start, end: item.end, rule: rule.id, order, value, match }
}

/** The same harm for another phrase next to it, which says nothing of the harm itself: "16 deaths in Syria and {12} in Iraq". */
const recounted = ({ effect, cumulative, negated }: Figure, group: Group, item: Item, said?: Partial<Figure>): Figure =>
  figureFor(effect, group, item, { cumulative, negated, ...said })

export const elliptic: DerivedRule = {
  id: 'casualties/elliptic',
  read: ({ figure, group, item }) => recounted(figure, group, item, { unit: figure.unit, elliptic: true }),
  examples: [
    ['The group recorded 16 deaths in Syria, {12} in Iraq and {nine} in Mexico.', { effect: 'killed', best: 12 }],
    ['Five people died on the spot and {two others} while on the way.', { effect: 'killed', best: 2 }],
    ['Three clerks were hurt at the gate and {four others} in the yard.', { effect: 'injured', best: 4 }],
    ['Two men drowned on Monday and {three others} on Tuesday.', { effect: 'killed', best: 3 }],
    [
      'Sindh had 20 deaths, followed by Punjab with {nine} and Khyber Pakhtunkhwa with {five}.',
      { effect: 'killed', best: 9 },
    ],
  ],
  rejects: [
    'The group recorded 16 deaths in Syria, and 30 in hospital.',
    'Five people died on the spot and two others in the car were unhurt.',
    'Five people died on the spot and two others fled.',
  ],
}

export const equivalent: DerivedRule = {
  id: 'casualties/equivalent',
  read: ({ figure, group, item }) => recounted(figure, group, item),
  examples: [
    [
      '{At least 2,400 families} or 7,900 people were evacuated.',
      { effect: 'displaced', best: 2400, unit: 'households' },
    ],
  ],
  rejects: ['At least 7,900 people were evacuated to 12 schools.'],
}

export const part: DerivedRule = {
  id: 'casualties/part',
  read: ({ figure, group, item }) => recounted(figure, group, item),
  examples: [['Six people were killed, including {two children}.', { effect: 'killed', best: 2 }]],
  rejects: ['Six people were killed near two schools.'],
}

export const total: DerivedRule = {
  id: 'casualties/total',
  read: ({ figure, group, item }) => recounted(figure, group, item, { unit: figure.unit, cumulative: true }),
  examples: [
    [
      'Rains displaced 2,000 people, bringing the total to {an estimated 18,000}.',
      { effect: 'displaced', best: 18000 },
    ],
  ],
  rejects: ['Rains displaced 2,000 people, bringing the total cost to 18,000.'],
}

export const certain: DerivedRule = {
  id: 'casualties/certain',
  read: ({ figure, group, item }) => recounted(figure, group, item),
  examples: [
    [
      'The county reported three deaths, but the clinic said {only one} had been confirmed.',
      { effect: 'killed', best: 1 },
    ],
  ],
  rejects: ['The county reported three deaths, but only one plan had been confirmed.'],
}

export const derivedRules: readonly DerivedRule[] = [elliptic, equivalent, part, total, certain]
