import type { ReportMaker } from './report.ts'
import { ruleRows } from './rule-rows.ts'

export const EVALUATION_SCHEMA = 'claimwire/eval@1'

/** The whole evaluation for other programs: scores, every difference, what became of each rule, and what fell. */
export const json: ReportMaker = (options) => ({
  write: ({ hash, scores, articles, differences }) => {
    const { fired, never } = ruleRows(scores)
    const whole = {
      ...{ schema: EVALUATION_SCHEMA, fixtures: hash, fallen: options().fallen, scores },
      articles: articles.map(({ row: _, ...article }) => article),
      differences,
      rules: { fired, never },
    }
    return `${JSON.stringify(whole, null, 2)}\n`
  },
})
