import { isDeepStrictEqual } from 'node:util'
import type { CasualtyMention } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import { figureLabel } from '../kinds/casualties.ts'
import { whenLabel, whereLabel } from '../settings.ts'

/** A field in which two claims differ, with what each has. */
export interface ChangedField {
  readonly field: string
  readonly a: string
  readonly b: string
}

type Read = (claim: Claim) => string

const speakers =
  (read: (speaker: NonNullable<Claim['attribution']>['speakers'][number]) => string | null): Read =>
  ({ attribution }) =>
    attribution?.speakers.map((speaker) => read(speaker) ?? 'null').join(' and ') || 'nobody'

const figures =
  (read: (figure: CasualtyMention) => string): Read =>
  ({ casualties }) =>
    casualties.map(read).join('; ') || 'none'

/** What people look at in a claim, each in a few words. */
const FIELDS: Readonly<Record<string, Read>> = {
  form: ({ form }) => form,
  content: ({ text }) => JSON.stringify(text),
  speakers: speakers(({ name, text }) => name ?? `(${text})`),
  kind: speakers(({ kind }) => kind),
  role: speakers(({ role }) => role),
  organization: speakers(({ organization }) => organization),
  basis: speakers(({ basis }) => basis),
  cue: ({ attribution }) => attribution?.cue?.text ?? 'null',
  stance: ({ attribution }) => attribution?.cue?.stance ?? 'null',
  via: ({ attribution }) => attribution?.via?.text ?? 'null',
  when: ({ attribution }) => whenLabel(attribution?.when ?? null),
  'where said': ({ attribution }) => whereLabel(attribution?.where ?? null),
  where: ({ where }) => whereLabel(where ?? null),
  dates: ({ dates }) => dates.map((date) => `${date.text} = ${whenLabel(date)}`).join('; ') || 'none',
  places: ({ places }) =>
    places.map((place) => `${whereLabel(place)} ${place.type} ${place.usage}`).join('; ') || 'none',
  figures: figures((figure) => `${figureLabel(figure)} ${figure.modifier}`),
  'figures event': figures(({ event }) => event),
  'figures when': figures(({ when }) => whenLabel(when)),
  'figures where': figures(({ where }) => whereLabel(where)),
  'figures negated': figures(({ negated, hypothetical }) => `${negated}, ${hypothetical}`),
  negated: ({ negated }) => String(negated),
  hypothetical: ({ hypothetical }) => String(hypothetical),
  confidence: ({ confidence }) => String(confidence),
  rules: ({ rules }) => rules.join(', '),
}

/** How sure, and by which rules: no change of what is claimed. */
const BESIDE: ReadonlySet<string> = new Set(['confidence', 'rules'])

/** The fields in which two claims differ; `other` where it is in none that people look at. */
export function changedFields(a: Claim, b: Claim): ChangedField[] {
  const changed = Object.entries(FIELDS).flatMap(([field, read]) => {
    const [was, is] = [read(a), read(b)]
    return was === is ? [] : [{ field, a: was, b: is }]
  })
  return changed.length > 0 || isDeepStrictEqual(a, b) ? changed : [{ field: 'other', ...otherKeys(a, b) }]
}

function otherKeys(a: Claim, b: Claim): { a: string; b: string } {
  const keys = (Object.keys({ ...a, ...b }) as (keyof Claim)[]).filter((key) => !isDeepStrictEqual(a[key], b[key]))
  const shown = (claim: Claim) => keys.map((key) => JSON.stringify(claim[key])?.slice(0, 200) ?? 'nothing').join(' ')
  return { a: shown(a), b: shown(b) }
}

/** Whether nothing changed of what is claimed, only how sure it is and by which rules. */
export function isBeside(changed: readonly ChangedField[]): boolean {
  return changed.every(({ field }) => BESIDE.has(field))
}
