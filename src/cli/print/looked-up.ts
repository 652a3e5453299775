import type { LookedUp } from '../../explain/look-up.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { RankedPlace } from '../../model/trace.ts'
import { colors } from './colors.ts'
import { oneLine } from './one-line.ts'

/** How many candidates a person is shown; all are in the JSON. */
const MOST = 8

/** What each reason says, for a person. */
const REASONS: Readonly<Record<string, string>> = {
  prominence: 'well known',
  near: 'other names near it',
  unit: 'other names in its state or province',
  country: 'other names in its country',
  contains: 'in the place after the name',
  contained: 'holds the place before the name',
  home: 'in the country of the publisher',
  homeTown: 'near the publisher',
  unitNoun: 'called a province or county',
}

/** A name that was looked up: whether it is a place, which, and why. */
export function lookedUp({ text, weight, enough, evidence, place, candidates }: LookedUp): string {
  const isPart = place === null && weight !== null && weight >= enough
  const taken = isPart ? 'part of a longer name' : place === null ? 'not taken as a place' : 'taken as a place'
  const sum = weight === null ? 'named by what it is' : `${signed(weight)}, where ${signed(enough)} is enough`
  const rest = candidates.length - MOST
  return [
    `${colors.bold(oneLine(text))}  ${taken} (${sum})`,
    ...evidence.map(({ rule, weight: said }) => `  ${signed(said).padStart(5)}  ${rule}`),
    ...(place === null ? [] : [`  ${colors.bold('=')} ${mention(place)}`]),
    ...candidates.slice(0, MOST).map(candidate),
    ...(rest > 0 ? [`  ${colors.dim(`and ${rest} more: see --json`)}`] : []),
  ].join('\n')
}

function mention(place: PlaceMention): string {
  const { usage, within, relation, distanceKm, direction, confidence } = place
  const where =
    relation === 'at' ? [] : [[relation, distanceKm && `${distanceKm} km`, direction].filter(Boolean).join(' ')]
  const used = within === null ? usage : `${usage}, within an ${within}’s name`
  return [called(place), place.type, used, ...where, `confidence ${confidence}`].join('; ')
}

function candidate(one: RankedPlace): string {
  const why = Object.entries(one.why).map(([reason, points]) => `${REASONS[reason] ?? reason} ${points.toFixed(1)}`)
  const people = one.population > 0 ? `, ${one.population.toLocaleString('en-US')} people` : ''
  return `  ${one.score.toFixed(1).padStart(5)}  ${called(one)}; ${one.type}${people}  ${colors.dim(why.join(' + '))}`
}

type Called = Pick<PlaceMention, 'name' | 'country' | 'admin1' | 'lat' | 'lon' | 'geonames'>

function called({ name, country, admin1, lat, lon, geonames }: Called): string {
  const parts = [...new Set([name, admin1, country])].filter((part) => part !== null)
  const point = lat === null || lon === null ? 'no point' : `${lat.toFixed(2)} ${lon.toFixed(2)}`
  return `${parts.join(', ')} (${point}${geonames === null ? '' : `, GeoNames ${geonames}`})`
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Number(Math.abs(value).toFixed(1))}`
