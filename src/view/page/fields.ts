import type { Located } from '../../model/span.ts'
import type { ShownClaim } from '../archive.ts'
import { placeName } from '../facets.ts'
import { amount } from './amount.ts'

/** A field of a claim with what it rests on. */
export interface Field {
  /** Its path in the record: `casualties.0.where`. */
  readonly path: string
  readonly name: string
  readonly value: string
  /** The value as it is in the record. */
  readonly record: unknown
  /** The words of the article that it rests on. */
  readonly words: readonly Located[]
  readonly basis: string | null
  readonly rule: string | null
}

/** All fields of a claim that say something, in the order of its record. */
export function fieldsOf(claim: ShownClaim): readonly Field[] {
  const { form, text, spans, attribution, dates, places, casualties, where, negated, hypothetical, rules } = claim
  const [start, end] = [spans[0]?.start ?? 0, spans[spans.length - 1]?.end ?? 0]
  const fields: (Field | null)[] = [
    {
      path: 'text',
      name: 'content',
      value: text,
      record: text,
      words: [{ text, start, end }],
      basis: null,
      rule: rules[0] ?? null,
    },
    { path: 'form', name: 'form', value: form, record: form, words: [], basis: null, rule: rules[0] ?? null },
    ...(attribution?.speakers ?? []).map((speaker, i): Field => {
      const about = [speaker.role, speaker.organization].filter((part) => part !== null)
      return {
        path: `attribution.speakers.${i}`,
        name: 'speaker',
        value: [speaker.name ?? 'name unknown', ...about, `(${speaker.kind})`].join(', ').replace(', (', ' ('),
        record: speaker,
        words: [speaker],
        basis: speaker.basis,
        rule: speaker.rule,
      }
    }),
    said('cue', attribution?.cue ?? null, attribution?.cue?.stance ?? ''),
    said('via', attribution?.via ?? null, attribution?.via?.text ?? ''),
    attribution?.when ? dateField('attribution.when', 'said on', attribution.when) : null,
    attribution?.where ? placeField('attribution.where', 'said in', attribution.where) : null,
    where && {
      path: 'where',
      name: 'where',
      value: placeName(where),
      record: where,
      words: [where],
      basis: where.basis,
      rule: null,
    },
    ...dates.map((date, i) => dateField(`dates.${i}`, 'date', date)),
    ...places.map((place, i) => placeField(`places.${i}`, 'place', place)),
    ...casualties.flatMap((figure, i) => figureFields(`casualties.${i}`, figure)),
    negated ? flag('negated') : null,
    hypothetical ? flag('hypothetical') : null,
  ]
  return fields.filter((field) => field !== null)
}

function said(name: 'cue' | 'via', located: Located | null, value: string): Field | null {
  if (located === null) return null
  return {
    path: `attribution.${name}`,
    name: name === 'cue' ? 'stance' : 'told',
    value,
    record: located,
    words: [located],
    basis: null,
    rule: null,
  }
}

const flag = (name: 'negated' | 'hypothetical'): Field => ({
  path: name,
  name,
  value: 'yes',
  record: true,
  words: [],
  basis: null,
  rule: null,
})

function dateField(path: string, name: string, date: ShownClaim['dates'][number]): Field {
  const value = daysInWords(date) ?? date.timex ?? 'unresolved'
  return { path, name, value, record: date, words: [date], basis: date.basis, rule: date.rule }
}

function placeField(path: string, name: string, place: ShownClaim['places'][number]): Field {
  const value = [placeName(place), place.type, place.usage === 'literal' ? null : place.usage].filter(
    (part) => part !== null,
  )
  return {
    path,
    name,
    value: value.join(', '),
    record: place,
    words: [place],
    basis: place.within === null ? null : `within an ${place.within}`,
    rule: place.rule,
  }
}

function figureFields(path: string, figure: ShownClaim['casualties'][number]): Field[] {
  const { when, where, victims, perpetrator } = figure
  const notes = [
    figure.unit === 'households' && 'households',
    victims?.group,
    figure.partOf !== null && 'part of another figure',
    figure.event === 'other' && 'of another event',
    figure.negated && 'negated',
    figure.hypothetical && 'hypothetical',
    figure.cumulative && 'cumulative',
  ].filter((note) => typeof note === 'string')
  const days = when && (daysInWords(when) ?? when.timex)
  const inherited = { record: figure, rule: figure.rule }
  return [
    {
      path,
      name: 'figure',
      value: [`${figure.effect}: ${amount(figure)}`, ...notes].join(', '),
      record: figure,
      words: [figure],
      basis: null,
      rule: figure.rule,
    },
    ...(perpetrator
      ? [
          {
            path: `${path}.perpetrator`,
            name: '· by',
            value: perpetrator.text,
            record: perpetrator,
            words: [perpetrator],
            basis: null,
            rule: null,
          },
        ]
      : []),
    ...(when && days
      ? [
          {
            ...inherited,
            path: `${path}.when`,
            name: '· when',
            value: days,
            record: when,
            words: [],
            basis: when.basis,
            rule: null,
          },
        ]
      : []),
    ...(where
      ? [
          {
            ...inherited,
            path: `${path}.where`,
            name: '· where',
            value: placeName(where),
            record: where,
            words: [where],
            basis: where.basis,
            rule: null,
          },
        ]
      : []),
  ]
}

/** @example daysInWords({ from: '2020-10-01', to: '2020-10-31' }) // '2020-10-01 to 2020-10-31' */
export function daysInWords({ from, to }: { readonly from: string | null; readonly to: string | null }): string | null {
  if (from === null && to === null) return null
  if (from === to) return from
  return from === null ? `until ${to}` : to === null ? `from ${from}` : `${from} to ${to}`
}
