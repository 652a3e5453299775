import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { ReportMaker } from './report.ts'
import { terminal } from './terminal.ts'

/** The formats of a report, by the names that `--format` takes. */
export const reports = { terminal, json, markdown, junit, html } as const satisfies Readonly<
  Record<string, ReportMaker>
>
