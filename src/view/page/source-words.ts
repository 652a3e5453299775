import type { Stance } from '../../model/claim.ts'
import type { ShownClaim } from '../archive.ts'
import { speakerName } from '../facets.ts'

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

/** @example saidIn('denies') // 'denied' */
export function saidIn(stance: Stance | null): string {
  return SAID[stance ?? 'says']
}

/** Who says a claim, and how; `about` are role and organization. */
export interface SourceWords {
  readonly who: string
  readonly about: string
  readonly said: string
}

/** @example sourceWords(claim) // { who: 'Brigitte Dufour', about: 'IPHR Director', said: 'warned' } */
export function sourceWords({ attribution }: Pick<ShownClaim, 'attribution'>): SourceWords {
  if (attribution === null) return { who: 'The article', about: '', said: 'says' }
  const { speakers, cue } = attribution
  const who = speakers.map(speakerName).join(' and ') || 'Someone unnamed'
  const about = speakers
    .flatMap(({ role, organization }) => [role, organization])
    .filter((part) => part !== null && !who.includes(part))
  return { who, about: [...new Set(about)].join(', '), said: saidIn(cue?.stance ?? null) }
}
