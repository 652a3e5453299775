import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { marked } from '../../run/results/marked.ts'
import { sentencesOf } from '../../run/results/sentence.ts'
import { claimForPerson } from './claim.ts'
import { colors } from './colors.ts'
import { oneLine } from './one-line.ts'

/** Underlined where a terminal can, else in braces. */
const mark = (words: string): string =>
  colors.isColorSupported ? colors.cyan(colors.underline(oneLine(words))) : `{${oneLine(words)}}`

/** A claim to check: where it is, its sentence with the content marked, and what was read from it. */
export function sampled(article: ArticleRecord, claim: Claim, number: number): string {
  const { form, spans, confidence, rules, attribution, negated, hypothetical } = claim
  const around = sentencesOf(article)({ start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 })
  const { file, record } = article.source
  const where = `${oneLine(file)}${record === null ? '' : `:${record}`} at ${spans[0]?.start ?? 0}`
  const flags = [negated && 'negated', hypothetical && 'hypothetical'].filter(Boolean).join(', ')
  const cue = attribution?.cue ? `cue "${oneLine(attribution.cue.text)}" (${attribution.cue.stance}); ` : ''
  return [
    `${colors.bold(`${number}. ${form}`)}  ${colors.dim(`${where}; confidence ${confidence}; ${claim.id}`)}`,
    `  ${marked(article.text, around, spans, mark, oneLine)}`,
    claimForPerson(claim),
    `  ${colors.dim(`${cue}${flags && `${flags}; `}rules ${rules.join(', ')}`)}`,
  ].join('\n')
}
