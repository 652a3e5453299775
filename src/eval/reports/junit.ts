import type { ArticleResult, Evaluation } from '../command.ts'
import { kindNames } from '../score.ts'
import type { ReportMaker } from './report.ts'
import { readingOf } from './terminal.ts'

/** For build servers: a suite a kind, a case an article, and a suite of what fell below its floor. Only a fall is a failure. */
export const junit: ReportMaker = (options) => ({
  write: (evaluation) => {
    const { fallen } = options()
    const suites = kindNames
      .filter((kind) => evaluation.scores.kinds[kind].gold > 0)
      .map((kind) => {
        const cases = evaluation.articles.map((article) => articleCase(kind, article, evaluation))
        return suite(kind, cases, 0)
      })
    const falls = fallen.map(
      (sentence) =>
        `<testcase classname="floors" name="${escaped(sentence)}"><failure message="${escaped(sentence)}"/></testcase>`,
    )
    const floors = suite(
      'floors',
      falls.length === 0 ? ['<testcase classname="floors" name="none has fallen"/>'] : falls,
      falls.length,
    )
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="claimwire eval">\n${[...suites, floors].join('\n')}\n</testsuites>\n`
  },
})

function suite(name: string, cases: readonly string[], failures: number): string {
  return [`<testsuite name="${name}" tests="${cases.length}" failures="${failures}">`, ...cases, '</testsuite>'].join(
    '\n',
  )
}

function articleCase(
  kind: (typeof kindNames)[number],
  { article, fixture }: ArticleResult,
  { differences }: Evaluation,
): string {
  const head = `<testcase classname="${kind}" name="${escaped(`${article} (${fixture})`)}"`
  const own = differences.filter((one) => one.kind === kind && one.article === article)
  if (own.length === 0) return `${head}/>`
  const lines = own.map(
    (one) => `${one.what}: [${readingOf(one)}] ${one.sentence}${one.explain === null ? '' : `\n  ${one.explain}`}`,
  )
  return `${head}><system-out>${escaped(lines.join('\n'))}</system-out></testcase>`
}

/** XML 1.0 has no way to write control characters; they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
