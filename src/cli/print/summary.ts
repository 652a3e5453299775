import { relative } from 'node:path'
import type { Report } from '../../run/session/write-merged.ts'
import { claimForPerson } from './claim.ts'
import { colors } from './colors.ts'

/** What a person sees at the end of a run: counts, where the files are, and an example of a claim. */
export function summary({ record, folder, specimen }: Report, cwd: string): string {
  const { counts, time } = record
  const { direct, mixed, indirect, narrative } = counts.claims.forms
  const rows: [name: string, count: number, note: string][] = [
    ['articles', counts.articles.written, notes(counts)],
    ['claims', counts.claims.written, `direct ${direct}, mixed ${mixed}, indirect ${indirect}, narrative ${narrative}`],
    ['figures', counts.figures, ''],
    ['dates', counts.dates, ''],
    ['places', counts.places, ''],
    ['rejected', counts.articles.rejected, note(counts.claims.refused, 'drafted claims refused')],
  ]
  const width = Math.max(...rows.map(([, count]) => String(count).length))
  const table = rows.map(
    ([name, count, extra]) =>
      `  ${name.padEnd(10)}${colors.bold(String(count).padStart(width))}${extra && `  ${colors.dim(extra)}`}`,
  )
  const ended =
    record.ended === 'complete'
      ? ''
      : colors.yellow('  interrupted: what was finished is written; the same command resumes from there\n')
  const speed = `${time.seconds.toFixed(1)} s, ${time.articlesPerSecond} articles a second`
  const files = `${relative(cwd, folder) || '.'}/{claims,articles,rejected}.jsonl, run.json`
  const shown = specimen === null ? '' : `\n${claimForPerson(specimen)}\n`
  const next = specimen === null ? '' : `\n${nextSteps(relative(cwd, folder) || '.')}\n`
  return `${ended}${table.join('\n')}\n\n  ${speed}\n  ${files}\n${shown}${next}`
}

/** What people do with an output folder. */
function nextSteps(folder: string): string {
  return [
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
