import type { Claim, Speaker, Stance } from '../../model/claim.ts'
import { colors } from './colors.ts'
import { figureForPerson } from './figure.ts'
import { oneLine } from './one-line.ts'

/**
 * A claim as a person would want to read it.
 *
 * @example
 *   Brigitte Dufour (IPHR Director) warned:
 *   “Unless the shelling stops, more will die.”
 */
export function claimForPerson({ form, text, attribution, dates, places, casualties, where, article }: Claim): string {
  const words = form === 'direct' ? `“${oneLine(text)}”` : oneLine(text)
  const facts = [
    ...dates.map(
      ({ text: date, from, to }) => `${oneLine(date)}${from ? ` = ${from === to ? from : `${from}…${to ?? ''}`}` : ''}`,
    ),
    ...places.map(({ name, country }) => (country ? `${oneLine(name)} (${country})` : oneLine(name))),
  ]
  const happened =
    where === null
      ? []
      : [`where: ${oneLine(where.name)}${where.country === null ? '' : ` (${where.country})`}, ${where.basis}`]
  const from = [article.title, article.publisher, article.published].filter((part) => part !== null).join(', ')
  return [
    `  ${colors.bold(source(attribution))}`,
    `  ${words}`,
    ...casualties.slice(0, MOST_FIGURES).map((figure) => `  ${colors.yellow(figureForPerson(figure))}`),
    ...happened.map((line) => `  ${colors.dim(line)}`),
    ...(facts.length > 0 ? [`  ${colors.dim(facts.slice(0, 6).join('; '))}`] : []),
    ...(from === '' ? [] : [`  ${colors.dim(`(${oneLine(from)})`)}`]),
  ].join('\n')
}

/** Figures shown of one claim; a table may have dozens. */
const MOST_FIGURES = 6

/** In the past tense, which is the same for one speaker and several. */
const SAID: Readonly<Record<Stance, string>> = {
  says: 'said',
  confirms: 'confirmed',
  claims: 'claimed',
  denies: 'denied',
  warns: 'warned',
  urges: 'urged',
  asks: 'asked',
  doubts: 'doubted',
}

function source(attribution: Claim['attribution']): string {
  if (attribution === null) return 'The article says:'
  const who = attribution.speakers.map(called).join(' and ') || 'Someone unnamed'
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${SAID[attribution.cue?.stance ?? 'says']}:`
}

function called({ name, text, role, organization }: Speaker): string {
  const known = oneLine(name ?? text)
  const about = [role, organization].flatMap((part) => (part === null ? [] : [oneLine(part)]))
  const more = about.filter((part) => !known.includes(part))
  return more.length === 0 ? known : `${known} (${more.join(', ')})`
}
