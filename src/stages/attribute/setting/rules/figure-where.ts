import type { Sentence } from '../../../../model/document.ts'
import type { FigureOfEvent } from '../../../../model/figure.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Span } from '../../../../model/span.ts'
import { type Where, withBasis } from '../../../../model/where.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { isAround, isAway } from '../events/away.ts'
import { chained } from '../events/chained.ts'
import type { Site } from '../events/site.ts'
import { standingIn } from '../events/standing.ts'
import { liesIn } from '../finest.ts'
import { nearest, within } from '../nearby.ts'

/** A figure, with what its sentence and its article say of where things happened. */
export interface FigureAmongPlaces {
  readonly figure: FigureOfEvent
  /** Where the figure was that it is a part of, unless its own words say where; null where it is none. */
  readonly whole: Where | null
  /** The places of its sentence that may be its own, in text order. */
  readonly named: readonly PlaceMention[]
  readonly site: Site
  /** Where the figure before it was, and whether that is told in the same paragraph. */
  readonly before: { readonly where: Where; readonly isNear: boolean } | null
  /** The sentence before it, where that tells of the same other event; asked for figures of other events only. */
  readonly otherBefore: () => Sentence | null
  readonly places: readonly PlaceMention[]
  /** Whether the article's event is that people were detained. */
  readonly isOfCustody: boolean
  /** Whether something was all over a place: "across Peru". */
  readonly allOver: (place: PlaceMention) => boolean
  /** What its clause says of where, closer to it than any place is, and without naming any. */
  readonly again: PlaceAgain | null
}

/** The whole country or the unit of the event's place, or that place once more; null where the article names none. */
export interface PlaceAgain {
  readonly extent: 'country' | 'unit' | 'site'
  readonly where: Where | null
  readonly by: Span
}

/** Where a figure's people came to harm, and the mention that says so. */
export interface FigureWhere {
  readonly where: Where
  readonly by: Span
  readonly name: string
}

/** Tells where a figure's people came to harm; `why` is what `claimwire explain` says. */
export interface FigureWhereRule extends Rule<FigureAmongPlaces, FigureWhere> {
  readonly why: string
  /** Whether the figure's own sentence says so, so that figures after it may inherit it. */
  readonly own: boolean
}

const at = (where: Where | null, by: Span | null = where): FigureWhere | null =>
  where === null || by === null ? null : { where, by, name: where.name }

/** Whether it was where the article's event was: who is arrested over that may be arrested anywhere, unless the event is an arrest. */
const isOfEvent = ({ figure, isOfCustody }: FigureAmongPlaces): boolean =>
  figure.event === 'main' && (isOfCustody || figure.effect !== 'detained')

const isWide = ({ type }: PlaceMention): boolean => type === 'country' || type === 'region'

/** In order: the first that reads a figure says where it was. Its own sentence comes first; without any rule it is nowhere that is told. */
export const figureWhereRules: readonly FigureWhereRule[] = [
  {
    id: 'setting/where-whole',
    why: 'it is a part of a figure: they came to harm together',
    own: false,
    read: ({ whole }) => at(whole),
    examples: [
      ['A raid killed 40 people in Goma, including {nine children}, and 12 were hurt in Bukavu.', { name: 'Goma' }],
    ],
    rejects: ['A raid killed 40 people, nine of them in Goma.'],
  },
  {
    id: 'setting/where-wide-again',
    why: 'its clause speaks of the whole country or province of the article’s event',
    own: false,
    read: ({ again }) => (again === null || again.extent === 'site' ? null : at(again.where, again.by)),
    examples: [
      [
        'A raid shook Tarma in Peru on Monday.\n\n{Twelve people were killed} in raids nationally last year.',
        { name: 'Peru' },
      ],
      [
        'A raid shook Tarma in Peru on Monday.\n\nAcross the country, {12 people were killed} in raids last year.',
        { name: 'Peru' },
      ],
      [
        'A raid shook Dallas in Texas on Monday.\n\nStatewide, {12 people were killed} in raids last year.',
        { name: 'Texas' },
      ],
    ],
    rejects: ['A raid shook Tarma on Monday.\n\nNationally, 12 people were killed in raids last year.'],
  },
  {
    // "killed 12 people in Congo", of news of a raid in Goma: the country says less
    id: 'setting/where-within-wide',
    why: 'its sentence names a wide place: that of the article’s event lies within it',
    own: false,
    read: ({ figure, named, site, allOver }, no) => {
      const near = nearest(named, figure)
      if (near === null || figure.event !== 'main' || site.place === null) return null
      const place = chained(named, near)
      if (allOver(place)) return no('it was all over that place')
      if (isAway(place) && isAround(site.place, place)) return at(site.where)
      return isWide(place) && liesIn(site.place, place) ? at(site.where) : null
    },
    examples: [
      ['A raid shook Tarma in Peru on Monday.\n\nPolice said {12 people were killed} in Peru.', { name: 'Tarma' }],
      [
        'A fire {killed 12 people} north of Dhaka on Monday.\n\nIt broke out at a factory in Konabari at night.',
        { name: 'Konabari' },
      ],
    ],
    rejects: [
      'A raid shook Bannu on Monday.\n\nPolice said 12 people were killed in Nowshera District.',
      'A raid shook Tarma in Peru on Monday.\n\nPolice said 12 people were killed in Chad.',
      'A raid shook Tarma in Peru on Monday.\n\nPolice said 12 people were killed across Peru.',
    ],
  },
  {
    id: 'setting/where-nearest',
    why: 'the place nearest to it in its sentence',
    own: true,
    read: ({ figure, named, site }) => {
      const near = nearest(named, figure)
      if (near === null || chained(named, near) !== near) return null
      return at(standingIn(near, 'explicit', named, site.town), near)
    },
    examples: [
      ['A raid {killed 12 people} in Goma.', { name: 'Goma' }],
      ['In Goma {12 people were killed} on Monday.', { name: 'Goma' }],
    ],
    rejects: ['A bomb killed 12 farmers from Goma.', 'Two injured people walked to Heal Africa Hospital.'],
  },
  {
    id: 'setting/where-closer',
    why: 'beside the place nearest to it, it tells closer where that is',
    own: true,
    read: ({ figure, named, site }) => {
      const near = nearest(named, figure)
      if (near === null) return null
      const place = chained(named, near)
      return at(standingIn(place, 'explicit', named, site.town), place)
    },
    examples: [['A bus crash in Peru {killed 12 people} near the town of Tarma.', { name: 'Tarma' }]],
    rejects: ['A bus crash in Peru killed 12 people.'],
  },
  {
    id: 'setting/where-figure-before',
    why: 'its sentence has no place: it inherits that of the figure before it',
    own: false,
    read: (told) => {
      const { before } = told
      const { where } = told.site
      if (!isOfEvent(told) || before === null) return null
      const holds = before.isNear || where === null || where.basis === 'dateline'
      return holds ? at(withBasis(before.where, 'figure')) : null
    },
    examples: [['A raid killed 12 people in Goma. {Another 30 were hurt}.', { name: 'Goma' }]],
    rejects: [
      'A raid shook Goma.\n\nTwelve people were killed.',
      'A raid killed 12 people in Goma. Two men were arrested.',
    ],
  },
  {
    id: 'setting/where-event',
    why: 'its sentence has no place: it inherits that of the article’s event',
    own: false,
    read: (told) => (isOfEvent(told) ? at(told.site.where) : null),
    examples: [
      ['A raid shook Goma on Monday.\n\n{Twelve people were killed}.', { name: 'Goma' }],
      ['Police stormed a mosque in Goma on Monday.\n\n{Forty men were arrested}.', { name: 'Goma' }],
    ],
    rejects: [
      'A raid killed 12 people in Goma.',
      'Twelve people were killed.',
      'A raid killed 12 people in Goma.\n\nThree suspects were arrested.',
    ],
  },
  {
    id: 'setting/where-other-before',
    why: 'its sentence has no place: it inherits that of the sentence before',
    own: false,
    read: ({ figure, otherBefore, places, site }) => {
      const before = figure.event === 'main' ? null : otherBefore()
      if (before === null) return null
      const named = within(places, before)
      const last = named.at(-1)
      return last === undefined ? null : at(standingIn(chained(named, last), 'event', named, site.town))
    },
    examples: [
      [
        'A raid killed 12 people in Goma on 3 March 2020.\n\nA raid on 2 January 1998 hit a bridge in Bukavu. {Three people were injured}.',
        { name: 'Bukavu' },
      ],
    ],
    rejects: ['A raid killed 12 people in Goma. Three people were injured.'],
  },
  {
    // For figures of other events: that they were in the same place is told in other words
    id: 'setting/where-site-again',
    why: 'its clause says that it was in the same place',
    own: false,
    read: ({ again, site }) => (again?.extent === 'site' ? at(site.where) : null),
    examples: [
      [
        'On 3 March 2020 a raid killed 12 people in Goma.\n\nA flood {killed 40 people} there in 1998.',
        { name: 'Goma' },
      ],
      [
        'On 3 March 2020 a raid killed 12 people in Goma.\n\nIn 1998 {40 people died} in the same market.',
        { name: 'Goma' },
      ],
    ],
    rejects: ['On 3 March 2020 a raid killed 12 people in Goma.\n\nA flood killed 40 people in 1998.'],
  },
]
