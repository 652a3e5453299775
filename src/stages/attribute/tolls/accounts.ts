import { anyVictims } from '../../../lexicon/en/victims.ts'
import type { Toll, TollSource } from '../../../model/casualty.ts'
import type { Speaker } from '../../../model/claim.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import { isInAny, type Span } from '../../../model/span.ts'
import { restated } from './restated.ts'

/** A figure as a source gives it. */
interface Account {
  readonly figure: Figure
  readonly report: Report
  readonly speakers: readonly Speaker[]
}

/** The report with the fewest words that a figure stands in: "the mayor said the hospital had reported 12 dead" is the hospital's. */
function accountOf(reports: readonly Report[], figure: Figure): Account | null {
  let found: Report | null = null
  for (const report of reports) {
    const speakers = report.attribution?.speakers ?? []
    if (speakers.length === 0 || !isInAny(report.spans, figure)) continue
    if (found === null || lengthOf(report) < lengthOf(found)) found = report
  }
  return found === null ? null : { figure, report: found, speakers: found.attribution?.speakers ?? [] }
}

const lengthOf = ({ spans }: Report): number => spans.reduce((sum, { start, end }: Span) => sum + end - start, 0)

/**
 * A toll with its sources: nobody where the article says so itself, whoever says so, or, where sources contradict each other, each with
 * its own number, of which the toll then has the range.
 *
 * @param others the figures of its effect and unit that the article stands by, what one side only claims too
 */
export function withSources(toll: Toll, figure: Figure, others: readonly Figure[], reports: readonly Report[]): Toll {
  const own = accountOf(reports, figure)
  if (own === null) return toll
  const accounts = [own]
  if (toll.reason !== 'latest' && toll.reason !== 'sum' && toll.reason !== 'difference') {
    const told = others.flatMap((other) => accountOf(reports, other) ?? [])
    for (const account of told)
      if (isOfAll(account, told) && accounts.every((one) => contradicts(one, account))) accounts.push(account)
  }
  const sources = accounts.map(sourceOf)
  if (accounts.length === 1) return restated(toll, { sources })
  const low = least(accounts.map(({ figure: { low: floor, best, high } }) => floor ?? best ?? high))
  const high = accounts.some((account) => account.figure.high === null)
    ? null
    : most(accounts.map(({ figure: { high: roof } }) => roof))
  return restated(toll, { low, high, modifier: 'range', sources })
}

/** Whether an account may be of all who were harmed: no list of some of them, and not less than the source itself says elsewhere. */
function isOfAll({ figure, speakers }: Account, told: readonly Account[]): boolean {
  const { victims } = figure
  if (victims !== null && !anyVictims.has(victims.text.slice(victims.text.lastIndexOf(' ') + 1).toLowerCase()))
    return false
  return !told.some(
    (other) => isOfSame(other.speakers, speakers) && (sizeOf(other.figure) ?? 0) > (sizeOf(figure) ?? 0),
  )
}

const isOfSame = (some: readonly Speaker[], others: readonly Speaker[]): boolean =>
  some.some((speaker) => others.some((each) => nameOf(each) === nameOf(speaker)))

/** Whether another source gives another number of the same people. */
function contradicts(one: Account, other: Account): boolean {
  const [a, b] = [one.figure, other.figure]
  if (sizeOf(a) === sizeOf(b) || a.modifier === 'vague' || b.modifier === 'vague') return false
  if (a.previous !== null || b.previous !== null || a.cumulative !== b.cumulative || b.negated) return false
  if ((a.victims?.group ?? null) !== (b.victims?.group ?? null)) return false
  // Those of one place may be a part of all
  if (a.where !== null && b.where !== null && a.where.name !== b.where.name) return false
  if (a.when !== null && b.when !== null && a.when.from !== b.when.from) return false
  return !isOfSame(one.speakers, other.speakers)
}

const nameOf = ({ name, text }: Speaker): string => (name ?? text).toLowerCase()

const sizeOf = ({ best, low, high }: Figure): number | null => best ?? low ?? high

function sourceOf({ figure, report, speakers }: Account): TollSource {
  const { low, best, high, modifier, start, end } = figure
  return {
    speakers: speakers.map(({ text, start: from, end: to, name, kind }) => ({
      text,
      start: from,
      end: to,
      name,
      kind,
    })),
    stance: report.attribution?.cue?.stance ?? null,
    low,
    best,
    high,
    modifier,
    from: { start, end },
  }
}

const known = (numbers: readonly (number | null)[]): number[] => numbers.filter((one) => one !== null)
const least = (numbers: readonly (number | null)[]): number | null =>
  known(numbers).length === 0 ? null : Math.min(...known(numbers))
const most = (numbers: readonly (number | null)[]): number | null =>
  known(numbers).length === 0 ? null : Math.max(...known(numbers))
