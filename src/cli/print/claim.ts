import pc from 'picocolors'
import type { Claim, Speaker } from '../../model/claim.ts'

/**
 * A claim as a person would want to read it.
 *
 * @example
 *   Brigitte Dufour (IPHR Director) says:
 *   “Unless the shelling stops, more will die.”
 */
export function claimForPerson({ form, text, attribution, dates, places, casualties, article }: Claim): string {
  const words = form === 'direct' ? `“${oneLine(text)}”` : oneLine(text)
  const facts = [
    ...casualties.map(({ effect, text: figure }) => `${effect}: ${oneLine(figure)}`),
    ...dates.map(
      ({ text: date, from, to }) => `${oneLine(date)}${from ? ` = ${from === to ? from : `${from}…${to ?? ''}`}` : ''}`,
    ),
    ...places.map(({ name, country }) => (country ? `${name} (${country})` : name)),
  ]
  const from = [article.title, article.publisher, article.published].filter((part) => part !== null).join(', ')
  return [
    `  ${pc.bold(source(attribution))}`,
    `  ${words}`,
    ...(facts.length > 0 ? [`  ${pc.dim(facts.slice(0, 6).join('; '))}`] : []),
    ...(from === '' ? [] : [`  ${pc.dim(`(${from})`)}`]),
  ].join('\n')
}

function source(attribution: Claim['attribution']): string {
  if (attribution === null) return 'The article says:'
  const who = attribution.speakers.map(called).join(' and ') || 'Somebody who is not named'
  return `${who} ${attribution.speakers.length > 1 ? 'say' : 'says'}:`
}

function called({ name, text, role, organization }: Speaker): string {
  const known = name ?? oneLine(text)
  const about = [role, organization].filter((part) => part !== null && !known.includes(part))
  return about.length === 0 ? known : `${known} (${about.join(', ')})`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
