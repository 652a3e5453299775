import type { ArticleResult, Shown } from '../evaluation.ts'
import { type KindName, kindNames } from '../score.ts'
import type { Chunk } from './pieces.ts'
import type { Report } from './report.ts'
import { readingOf } from './terminal.ts'

/** For build servers: a suite a kind, a case an article, and a suite of what fell below its floor. Only a fall is a failure. */
export const junit: Report = {
  show: ({ result, differences }, pieces) => {
    for (const kind of kindNames) pieces.add(kind, `${articleCase(kind, result, differences)}\n`)
  },
  *write({ scores }, shown, { fallen }): Generator<Chunk> {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="claimwire eval">\n'
    for (const kind of kindNames.filter((one) => scores.kinds[one].gold > 0))
      yield* suite(kind, shown.count(kind), shown.chunks(kind), 0)
    const falls = fallen.map(
      (sentence) =>
        `<testcase classname="floors" name="${escaped(sentence)}"><failure message="${escaped(sentence)}"/></testcase>\n`,
    )
    const cases = falls.length === 0 ? ['<testcase classname="floors" name="none has fallen"/>\n'] : falls
    yield* suite('floors', cases.length, cases, falls.length)
    yield '</testsuites>\n'
  },
}

function* suite(name: string, count: number, cases: readonly Chunk[], failures: number): Generator<Chunk> {
  yield `<testsuite name="${name}" tests="${count}" failures="${failures}">\n`
  yield* cases
  yield '</testsuite>\n'
}

function articleCase(kind: KindName, { article, fixture }: ArticleResult, differences: readonly Shown[]): string {
  const head = `<testcase classname="${kind}" name="${escaped(`${article} (${fixture})`)}"`
  const own = differences.filter((one) => one.kind === kind)
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
