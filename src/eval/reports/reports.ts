import type { FormatName } from './format-names.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Report } from './report.ts'
import { terminal } from './terminal.ts'

/** The formats of a report, by the names that `--format` takes. */
export const reports: Readonly<Record<FormatName, Report>> = { terminal, json, markdown, junit, html }
