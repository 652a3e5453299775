import { relative } from 'node:path'
import { UNREADABLE_DATE } from '../../model/article.ts'
import { passedOverNames, passedOverRules } from '../../model/passed-over.ts'
import type { Report } from '../../run/session/write-merged.ts'
import { claimForPerson } from './claim.ts'
import { colors } from './colors.ts'

/** What a person sees at the end of a run: counts, where the files are, and an example of a claim. */
export function summary({ record, folder, specimen }: Report, cwd: string): string {
  const { counts, time } = record
  const { direct, mixed, indirect, narrative } = counts.claims.forms
  const rows: Row[] = [
    ['articles', counts.articles.written, notes(counts)],
    ['claims', counts.claims.written, `direct ${direct}, mixed ${mixed}, indirect ${indirect}, narrative ${narrative}`],
    ['figures', counts.figures, ''],
    ['dates', counts.dates, ''],
    ['places', counts.places, ''],
    ...passedOver(counts),
    ['rejected', counts.articles.rejected, note(counts.claims.refused, 'drafted claims refused')],
  ]
  const width = Math.max(...rows.map(([, count]) => String(count).length))
  const table = rows.map(
    ([name, count, extra]) =>
      `  ${name.padEnd(12)}${colors.bold(String(count).padStart(width))}${extra && `  ${colors.dim(extra)}`}`,
  )
  const ended =
    record.ended === 'complete'
      ? ''
      : colors.yellow('  interrupted: what was finished is written; the same command resumes from there\n')
  const undated = undatedNote(counts)
  const speed = `${time.seconds.toFixed(1)} s, ${time.articlesPerSecond} articles a second`
  const files = `${relative(cwd, folder) || '.'}/{claims,articles,rejected}.jsonl, run.json`
  const shown = specimen === null ? '' : `\n${claimForPerson(specimen)}\n`
  const next = specimen === null ? '' : `\n${nextSteps(relative(cwd, folder) || '.')}\n`
  return `${ended}${table.join('\n')}\n\n${undated}  ${speed}\n  ${files}\n${shown}${next}`
}

type Row = [name: string, count: number, note: string]

function passedOver({ articles, passedOver: byRule }: Report['record']['counts']): Row[] {
  if (articles.passedOver === 0) return []
  const told = passedOverNames.map((rule) => note(byRule[rule], passedOverRules[rule])).filter(Boolean)
  return [['passed over', articles.passedOver, told.join(', ')]]
}

/** Relative dates hang on the publication date, so that a person should know where it is missing, and what to do. */
function undatedNote({ articles: { written, undated, unreadableDates } }: Report['record']['counts']): string {
  const lines: string[] = []
  if (undated > 0)
    lines.push(
      `${undated} of ${written} articles have no publication date, so that "on Tuesday" has no value in them:`,
      'give one with --map published=KEY, --metadata TABLE.csv (path,published) or --published DAY',
    )
  if (unreadableDates > 0)
    lines.push(
      `${unreadableDates} publication dates could not be read; extra.${UNREADABLE_DATE} keeps them. Is the day or the month first? --date-order dmy or mdy`,
    )
  return lines.length === 0 ? '' : `${lines.map((line) => `  ${colors.yellow(line)}\n`).join('')}\n`
}

/** What people do with an output folder. */
function nextSteps(folder: string): string {
  return [
    ['view', 'a page that shows the claims on their articles'],
    ['sample 10', 'ten random claims, to check by eye'],
    ['export csv', 'tables; also parquet, sqlite, geojson …'],
  ]
    .map(([command = '', what = '']) => `  claimwire ${command} ${folder}  ${colors.dim(what)}`)
    .join('\n')
}

function notes({ articles }: Report['record']['counts']): string {
  return [
    note(articles.otherLanguage, 'not in English, without claims'),
    note(articles.duplicates, 'copies of an earlier story'),
    note(articles.dropped, 'copies dropped'),
  ]
    .filter(Boolean)
    .join(', ')
}

function note(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`
}
