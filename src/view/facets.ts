import type { ArticleRecord } from '../model/article.ts'
import type { Claim, Speaker } from '../model/claim.ts'
import type { FacetName } from './archive.ts'

/** Bands of confidence, the surest first. */
const BANDS: readonly (readonly [least: number, name: string])[] = [
  [0.9, '0.9 to 1'],
  [0.8, '0.8 to 0.9'],
  [0.7, '0.7 to 0.8'],
  [0, 'below 0.7'],
]

/** A speaker in lists: the name, or the words in quotation marks where no name is known. */
export function speakerName({ name, text }: Speaker): string {
  return name ?? `“${text.replace(/\s+/g, ' ')}”`
}

/** A place in lists, with its country, which tells places of one name apart. */
export function placeName({ name, country }: { readonly name: string; readonly country: string | null }): string {
  return country === null ? name : `${name}, ${country}`
}

/** The places where what a claim tells happened: its own, and those of its figures. */
export function settingsOf({ where, casualties }: Claim): NonNullable<Claim['where']>[] {
  return [where, ...casualties.map((figure) => figure.where)].filter((place) => place !== null)
}

/** What a claim is filtered by. */
export const facetsOf: Readonly<Record<FacetName, (claim: Claim, article: ArticleRecord) => readonly string[]>> = {
  effect: ({ casualties }) => casualties.map(({ effect }) => effect),
  speaker: ({ attribution }) => (attribution?.speakers ?? []).map(speakerName),
  organization: ({ attribution }) =>
    (attribution?.speakers ?? []).flatMap(({ kind, name, organization }) =>
      kind === 'organization' ? (name ?? []) : (organization ?? []),
    ),
  stance: ({ attribution }) => listed(attribution?.cue?.stance),
  form: ({ form }) => [form],
  place: (claim) => settingsOf(claim).map(placeName),
  country: (claim) => settingsOf(claim).flatMap(({ country }) => country ?? []),
  event: ({ casualties }) => casualties.map(({ event }) => event),
  basis: ({ attribution, dates, where }) => [
    ...(attribution?.speakers ?? []).map(({ basis }) => `speaker: ${basis}`),
    ...dates.map(({ basis }) => `date: ${basis}`),
    ...(where === null ? [] : [`place: ${where.basis}`]),
  ],
  confidence: ({ confidence }) => listed(BANDS.find(([least]) => confidence >= least)?.[1]),
  publisher: (_, { publisher }) => listed(publisher),
}

const listed = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value]
