import type { WhenFixture, WhereFixture } from './fixture.ts'
import { samePlaceName } from './names.ts'

/** A place as it was found: what kind of place it is may be unknown. */
interface FoundWhere {
  readonly name: string
  readonly country: string | null
  readonly type?: string | undefined
}

interface FoundWhen {
  readonly timex: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Seas and mountains belong to several countries or to none. */
const NOBODYS: ReadonlySet<string | undefined> = new Set(['water', 'landform', 'area', 'continent'])

/** Whether a place is the one that gold says, by name and country; where gold leaves the country out, by the name. */
export function sameWhere(gold: WhereFixture, found: FoundWhere | null): boolean {
  if (gold === null || found === null) return gold === null && found === null
  if (!samePlaceName(gold.name, found.name)) return false
  if (gold.country === undefined || gold.country === found.country) return true
  return NOBODYS.has(found.type) && (gold.country === null || found.country === null)
}

/** Whether two readings are the same days; a time of day next to a day ("2024-10-09TNI") makes no difference. */
export function sameWhen(gold: WhenFixture, found: FoundWhen | null): boolean {
  const unknown = found === null || (found.from === null && found.to === null && found.timex === null)
  if (gold === null || unknown) return gold === null && unknown
  const wanted = typeof gold === 'string' ? daysOf(gold) : gold
  const isDated = found.from !== null || found.to !== null
  if (wanted !== null && isDated) return wanted.from === found.from && wanted.to === found.to
  return gold === found.timex
}

/** First and last day of a TIMEX3 day, month or year, or of two with a slash between them; null for others. */
export function daysOf(timex: string): { readonly from: string; readonly to: string } | null {
  const [first = '', last] = timex.split('/')
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(first) ?? []
  if (year === undefined) return null
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  const to = day !== undefined ? from : `${year}-${month ?? '12'}-${lastDay(Number(year), Number(month ?? 12))}`
  return { from, to: last === undefined ? to : (daysOf(last)?.to ?? to) }
}

/** @example lastDay(2024, 2) // 29 */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** @example whenLabel({ from: '2020-10-01', to: null }) // '2020-10-01 to …' */
export function whenLabel(when: WhenFixture | FoundWhen | undefined): string {
  if (when === undefined) return '?'
  if (when === null || typeof when === 'string') return when ?? 'null'
  const timex = 'timex' in when ? when.timex : null
  return timex ?? (when.from === null && when.to === null ? 'null' : `${when.from ?? '…'} to ${when.to ?? '…'}`)
}

/** @example whereLabel({ name: 'Ganja', country: 'AZ' }) // 'Ganja (AZ)' */
export function whereLabel(where: WhereFixture | FoundWhere | undefined): string {
  if (where === undefined) return '?'
  return where === null ? 'null' : `${where.name} (${where.country ?? '-'})`
}
