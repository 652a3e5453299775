import { figureLabel } from '../../eval/kinds/casualties.ts'
import { sameName } from '../../eval/names.ts'
import { whereLabel } from '../../eval/settings.ts'
import type { Effect } from '../../model/casualty.ts'
import type { Claim, ClaimForm, SpeakerKind, Stance } from '../../model/claim.ts'
import { type Answer, readArticle, whyLine } from './matcher.ts'
import { type ExpectedFigure, isFigure } from './toll.ts'

/** What a claim should have; what is left out may be anything. */
export interface ExpectedClaim {
  /** Words that its content contains, or an expression that matches it. */
  readonly text?: string | RegExp
  /** The name of a speaker, or the mention where it has no name; null for nobody. */
  readonly speaker?: string | RegExp | null
  readonly kind?: SpeakerKind
  readonly role?: string | null
  readonly form?: ClaimForm
  readonly cue?: string | null
  readonly stance?: Stance
  /** The name of the place where what is claimed happened; null for nowhere. */
  readonly where?: string | null
  /** A figure of each effect within the claim: `{ killed: 3 }`. */
  readonly figures?: Readonly<Partial<Record<Effect, ExpectedFigure>>>
}

type Field = keyof ExpectedClaim

const matches = (wanted: string | RegExp, words: string): boolean =>
  typeof wanted === 'string' ? words.includes(wanted) : wanted.test(words)

const CHECKS: { readonly [F in Field]: (wanted: NonNullable<ExpectedClaim[F]> | null, claim: Claim) => boolean } = {
  text: (wanted, { text }) => wanted !== null && matches(wanted, text),
  speaker: (wanted, { attribution }) => {
    const speakers = attribution?.speakers ?? []
    if (wanted === null) return speakers.length === 0
    return speakers.some(({ name, text }) =>
      typeof wanted === 'string'
        ? sameName({ text: null, name: wanted }, { text, name: name ?? text })
        : wanted.test(name ?? text),
    )
  },
  kind: (wanted, { attribution }) => attribution?.speakers.some(({ kind }) => kind === wanted) ?? false,
  role: (wanted, { attribution }) => attribution?.speakers.some(({ role }) => role === wanted) ?? wanted === null,
  form: (wanted, { form }) => form === wanted,
  cue: (wanted, { attribution }) => (attribution?.cue?.text ?? null) === wanted,
  stance: (wanted, { attribution }) => attribution?.cue?.stance === wanted,
  where: (wanted, { where }) => (where?.name ?? null) === wanted,
  figures: (wanted, { casualties }) =>
    Object.entries(wanted ?? {}).every(([effect, figure]) => {
      const own = casualties.filter((one) => one.effect === effect)
      return figure === null ? own.length === 0 : own.some((one) => isFigure(figure, one))
    }),
}

/**
 * `expect(text).toYieldClaims([{ speaker: 'Ana Ruiz', text: 'five passengers' }])`: each is found, each by a claim of its own; other
 * claims may be found too. Without any the text has to yield some claim.
 */
export function toYieldClaims(received: unknown, expected: readonly ExpectedClaim[] = []): Answer {
  const { claims } = readArticle(received)
  const left = [...claims]
  const lacking = expected.filter((wanted) => {
    const i = left.findIndex((claim) => wrongFields(wanted, claim).length === 0)
    if (i >= 0) left.splice(i, 1)
    return i < 0
  })
  const pass = claims.length > 0 && lacking.length === 0
  return {
    pass,
    message: () => {
      const all =
        claims.length === 0
          ? 'It yields none.'
          : `It yields:\n${claims.map((claim) => `  ${claimLine(claim)}`).join('\n')}`
      if (pass) return `Expected the text not to yield ${expected.length === 0 ? 'claims' : 'these claims'}.\n${all}`
      if (expected.length === 0) return `Expected the text to yield claims.\n${all}`
      return [...lacking.map((wanted) => lackingLines(wanted, claims)), all, whyLine(wordsOf(lacking, claims))].join(
        '\n',
      )
    },
  }
}

function wrongFields(wanted: ExpectedClaim, claim: Claim): Field[] {
  return (Object.keys(wanted) as Field[]).filter((field) => {
    const check = CHECKS[field] as ((wanted: unknown, claim: Claim) => boolean) | undefined
    if (check === undefined)
      throw new TypeError(
        `Expected a claim with ${Object.keys(CHECKS).join(', ')}; got the key ${JSON.stringify(field)}.`,
      )
    return wanted[field] !== undefined && !check(wanted[field], claim)
  })
}

/** The expected claim, and how the nearest that was found differs. */
function lackingLines(wanted: ExpectedClaim, claims: readonly Claim[]): string {
  const head = `Expected a claim with ${fieldsLine(wanted)}`
  const nearest = claims
    .map((claim) => ({ claim, wrong: wrongFields(wanted, claim) }))
    .sort((a, b) => a.wrong.length - b.wrong.length)[0]
  if (nearest === undefined || nearest.wrong.length === Object.keys(wanted).length) return head
  const differs = nearest.wrong.map(
    (field) => `    ${field}: ${shown(wanted[field])}, found ${found(field, nearest.claim)}`,
  )
  return [head, `  The nearest is ${claimLine(nearest.claim)}`, '  in which differs', ...differs].join('\n')
}

const fieldsLine = (wanted: ExpectedClaim): string =>
  Object.entries(wanted)
    .map(([field, value]) => `${field} ${shown(value)}`)
    .join(', ')

const shown = (value: unknown): string => (value instanceof RegExp ? String(value) : JSON.stringify(value))

function found(field: Field, { text, form, attribution, where, casualties }: Claim): string {
  const speakers = attribution?.speakers ?? []
  switch (field) {
    case 'text':
      return JSON.stringify(text)
    case 'speaker':
      return speakers.map(({ name, text: mention }) => JSON.stringify(name ?? mention)).join(' and ') || 'nobody'
    case 'kind':
      return speakers.map(({ kind }) => kind).join(' and ') || 'nobody'
    case 'role':
      return speakers.map(({ role }) => JSON.stringify(role)).join(' and ') || 'nobody'
    case 'form':
      return form
    case 'cue':
      return JSON.stringify(attribution?.cue?.text ?? null)
    case 'stance':
      return attribution?.cue?.stance ?? 'none'
    case 'where':
      return where === null ? 'null' : whereLabel(where)
    case 'figures':
      return casualties.map(figureLabel).join(', ') || 'none'
  }
}

function claimLine({ form, text, attribution, casualties }: Claim): string {
  const speakers = attribution?.speakers.map(({ name, text: mention }) => name ?? mention).join(' and ')
  const figures = casualties.length === 0 ? '' : ` [${casualties.map(figureLabel).join(', ')}]`
  return `${form}${speakers ? `, ${speakers}` : ''}: ${JSON.stringify(text)}${figures}`
}

/** Words to ask about: those that were expected, where they are words. */
function wordsOf(lacking: readonly ExpectedClaim[], claims: readonly Claim[]): string | null {
  const wanted = lacking.map(({ text }) => text).find((text) => typeof text === 'string')
  return typeof wanted === 'string' ? wanted : (claims[0]?.text ?? null)
}
