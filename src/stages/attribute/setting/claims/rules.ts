import { removalWords, witnesses } from '../../../../lexicon/en/setting.ts'
import { isInAny } from '../../../../model/span.ts'
import { type Where, withBasis } from '../../../../model/where.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { covering } from '../../../../text/within.ts'
import { chained } from '../events/chained.ts'
import { spellingsOf } from '../events/spellings.ts'
import { standingIn } from '../events/standing.ts'
import { isAfterwards } from '../hospital.ts'
import { takenTo, tellsDeed, tellsScene } from './deed.ts'
import { isPlacedIn } from './placed.ts'
import { isOfPast, mayTellPresence, tellsPresence } from './presence.ts'
import { isOnRoute, isUnderWay } from './route.ts'
import { isCount, isJudgment, isOfAnotherEvent, isOfYear, tellsEvent } from './tells-event.ts'
import type { Told } from './told.ts'

/** Where what is claimed happened; null where a rule says that it happened nowhere that is told. */
export interface Claimed {
  readonly where: Where | null
  readonly name: string | null
}

type ClaimLocationRule = Rule<Told, Claimed>

const isRemoval = oneOf(removalWords)

const NOWHERE: Claimed = { where: null, name: null }

const at = (where: Where | null): Claimed => ({ where, name: where?.name ?? null })

/** The figure that a claim is about: one of the article's own event first. */
const figureOf = ({ casualties }: Told) => casualties.find(({ event }) => event === 'main') ?? casualties[0] ?? null

/** The places of a claim, without those that act or own and without the ends of a route; "was recovered from the sea" happened there. */
function placesOf(told: Told) {
  const { sentences } = told
  let before = false
  return offRoute(told).filter((place) => {
    const sentence = covering(sentences, place.start)
    before = sentence === null || isPlacedIn(sentence, place, before)
    return before
  })
}

function offRoute({ text, places, sentences }: Told) {
  if (places.length === 0) return places
  const isBroughtAway = sentences.some(({ tokens }) => tokens.some(isRemoval))
  return isBroughtAway ? places : places.filter((_, i) => !isOnRoute(text, places, i))
}

/** The place of the article's event, where a claim is about it; not asked where the article is about no event. */
const ofEvent = (told: Told, isOf: (told: Told) => boolean): Claimed | null =>
  told.site.told && isOf(told) ? at(told.site.where) : null

/** Where a claim happened, in order: the first that reads it decides. Without any it happened nowhere that is told. */
export const claimLocationRules: readonly ClaimLocationRule[] = [
  {
    id: 'setting/claim-of-judgment',
    read: (told) => (isJudgment(told) ? NOWHERE : null),
    examples: [
      ['A raid in Goma killed 12 people. The mayor called {the raid “a crime”}.', { name: null }],
      ['A raid in Goma killed 12 people. The mayor condemned {the killings}.', { name: null }],
    ],
    rejects: ['A raid in Goma was loud. The mayor said the raid was a crime.'],
  },
  {
    // Before the place of the harm: what is told is where they are now
    id: 'setting/claim-taken-there',
    read: (told) => {
      const place = takenTo(told)
      return place === null ? null : at(standingIn(chained(told.named, place), 'explicit', told.named, told.site.town))
    },
    examples: [
      ['A bus crashed in Goma. Police said {six others were flown to Bukavu}.', { name: 'Bukavu' }],
      [
        'A bus crashed in Goma, killing 12. The mayor said {seven people were being treated at a hospital in Bukavu}.',
        { name: 'Bukavu' },
      ],
    ],
    rejects: [
      'A bus crashed in Goma. Police said six people were hurt and flown to Bukavu.',
      'A flood hit Goma. Police said 300 people were taken away from Bukavu.',
    ],
  },
  {
    // Its people came to harm at one place, whatever else the claim names
    id: 'setting/claim-of-figure',
    read: (told) => {
      const figure = figureOf(told)
      const where = figure === null || figure.hypothetical ? null : figure.where
      if (where === null) return null
      const isSaid = isInAny(told.spans, where)
      return at(isSaid ? withBasis(where, 'explicit') : where)
    },
    examples: [
      ['{A raid killed 12 people in Goma, and the trucks had come from Bukavu.}', { name: 'Goma' }],
      ['A bus crashed in Goma on Monday. {Ten people were injured.}', { name: 'Goma' }],
    ],
    rejects: ['A raid in Goma could kill 12 people.', 'A bus crashed in Goma on Monday.'],
  },
  {
    // Before the places that it names: they are where it came from and where it went
    id: 'setting/claim-under-way',
    read: (told) => (isUnderWay(told) ? NOWHERE : null),
    examples: [
      ['The army said {the plane was bringing meat from Goma}.', { name: null }],
      ['The army said {the ship was sailing to Goma}.', { name: null }],
      ['The army said {the bus had been travelling between Goma and Bukavu}.', { name: null }],
    ],
    rejects: ['The army said the bus crashed in Goma.', 'The army said the bus was hit as it was driving to Goma.'],
  },
  {
    id: 'setting/claim-names-place',
    read: (told) => {
      const [said] = placesOf(told).filter((place) => !isAfterwards(place))
      if (said === undefined) return null
      return at(standingIn(chained(told.places, said), 'explicit', told.places, told.site.town))
    },
    examples: [
      ['The army said {the bridge in Goma collapsed}.', { name: 'Goma' }],
      ['The mayor said {the box was recovered from Goma}.', { name: 'Goma' }],
      ['The mayor said {Goma was rarely hit by floods}.', { name: 'Goma' }],
      ['The army said {rebels had shelled Goma}.', { name: 'Goma' }],
      ['The mayor said {the shops near Goma were shut}.', { name: 'Goma' }],
    ],
    rejects: [
      'The army said the meat came from Goma.',
      'The mayor said the bridge had collapsed.',
      'The mayor said Kinshasa was ready to sign.',
      'The mayor said Goma grieved with Bukavu.',
      'The mayor said it was a burden to the citizens of Chad.',
      'The mayor said Chad’s former leader was a poet.',
      'The mayor said the Chad election was fair.',
    ],
  },
  {
    // What it counts and what it names happened somewhere that nothing tells, and not at the place of the article's event
    id: 'setting/claim-without-place',
    read: (told) => (figureOf(told) !== null || offRoute(told).length < told.places.length ? NOWHERE : null),
    examples: [['A raid in Goma was loud. The army said {the meat was from Bukavu}.', { name: null }]],
    rejects: ['The army said the bridge in Goma collapsed.'],
  },
  {
    id: 'setting/claim-of-other-event',
    read: (told) => (isOfAnotherEvent(told) ? NOWHERE : null),
    examples: [
      ['A plane crashed in Goma. The mayor said {another plane had crashed in 1998}.', { name: null }],
      ['A plane crashed in Goma. The mayor said {a similar crash happened in 2003}.', { name: null }],
    ],
    rejects: ['A plane crashed in Goma. The mayor said another fire broke out.'],
  },
  {
    id: 'setting/claim-of-event',
    read: (told) => ofEvent(told, ({ sentences, spans }) => tellsEvent(sentences, spans)),
    examples: [
      ['A fire broke out in Goma. The mayor said {the corridors were full of debris}.', { name: 'Goma' }],
      ['A plane crashed in Goma. The army said {the crash was loud}.', { name: 'Goma' }],
    ],
    rejects: [
      'A fire broke out in Goma. The mayor said he was saddened by the loss.',
      'A fire broke out in Goma. The mayor said the firm would work to reduce wildfire risk.',
      'A plane crashed in Goma. The army said the plane, which had never crashed before, was new.',
    ],
  },
  {
    id: 'setting/claim-of-scene',
    read: (told) => ofEvent(told, (one) => mayTellPresence(one) && isOfPast(one) && tellsPresence(one)),
    examples: [
      ['A fire broke out in Goma. The hotel said {about 120 people were in the building}.', { name: 'Goma' }],
      ['A plane crashed in Goma. The army said {there were four people on board}.', { name: 'Goma' }],
      ['A plane crashed in Goma. The army said {no one was inside the houses}.', { name: 'Goma' }],
      ['A plane crashed in Goma. The army said {power was cut because of the heat at the time}.', { name: 'Goma' }],
    ],
    rejects: [
      'A plane crashed in Goma. The army said the crew were Iranians.',
      'A plane crashed in Goma. The army said the firm owned the plane.',
      'A plane crashed in Goma. The army said the answer was in the report.',
      'A plane crashed in Goma. The army said the crew would be in the building.',
    ],
  },
  {
    // Who was there tells of what was there
    id: 'setting/claim-of-witness',
    read: (told) => ofEvent(told, (one) => one.speakers.some(isWitness) && isOfPast(one)),
    examples: [
      ['A bus crashed in Goma. The driver said {the road was wet}.', { name: 'Goma' }],
      ['A bomb exploded in Goma. Two witnesses said {the street was empty}.', { name: 'Goma' }],
    ],
    rejects: [
      'A bus crashed in Goma. The minister said the road was wet.',
      'A bus crashed in Goma. The driver says the road is wet.',
    ],
  },
  {
    // How many people came, are missing or have lost something there
    id: 'setting/claim-of-count',
    read: (told) => ofEvent(told, isCount),
    examples: [['A rally in Goma ended in a fire. Police put {the crowd at 60,000}.', { name: 'Goma' }]],
    rejects: ['A rally in Goma ended in a fire. Police put the crowd to flight.'],
  },
  {
    // What somebody did or went through, as against what was thought, owned or so; where the article only names a place, a scene of it
    id: 'setting/claim-of-deed',
    read: (told) => {
      if (isOfYear(told)) return null
      const tells = told.site.told ? tellsDeed(told) : tellsScene(told)
      return tells ? at(told.scene() ?? told.site.where) : null
    },
    examples: [
      ['A fire broke out in Goma. The mayor said {two guards had locked the gate}.', { name: 'Goma' }],
      ['A fire broke out in Goma. “{We waited until the yard was full,}” the mayor said.', { name: 'Goma' }],
      ['A fire broke out in Goma. “{I was sitting at the gate,}” the clerk said.', { name: 'Goma' }],
      ['A fire broke out in Goma. “{We could not see the stairs,}” the clerk said.', { name: 'Goma' }],
      ['A fire broke out in Goma. The clerk said {there were four ladders for 60 guests}.', { name: 'Goma' }],
      ['A baker in Goma is on trial. The clerk said {he heard a shout from the yard}.', { name: 'Goma' }],
      [
        'A fire broke out in Goma.\n\nThe mayor of Bukavu was blunter. “{We asked for pumps and none came,}” he said.',
        { name: 'Bukavu' },
      ],
      [
        'A fire broke out in Goma.\n\n“{The roof came down,}” said Ada Holt, a nurse in the village of Bukavu.',
        { name: 'Bukavu' },
      ],
    ],
    rejects: [
      'A fire broke out in Goma. The mayor said the guards wanted a new gate.',
      'A fire broke out in Goma. The mayor said two guards would lock the gate.',
      'A fire broke out in Goma. The mayor said the guards were ready.',
      'A fire broke out in Goma. The firm said it was sending a team.',
      'A fire broke out in Goma. The clerk said there were rumours.',
      'A fire broke out in Goma. “We could sell the house,” the clerk said.',
      'A fire broke out in Goma. The firm said it opened the yard in 1998.',
      'A fire broke out in Goma. “The gate is locked at noon,” the mayor said.',
    ],
  },
]

const spelled: ReadonlySet<string> = new Set(spellingsOf(witnesses))

const isWitness = ({ text }: { readonly text: string }): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => spelled.has(word))
