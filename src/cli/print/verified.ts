import { stands, type Verification } from '../../verify/verify.ts'
import { colors } from './colors.ts'
import { oneLine } from './one-line.ts'

/** A line a claim, and under one that does not stand the words that differ; the counts at the end. */
export function verificationTable(verifications: readonly Verification[]): string {
  const width = Math.max(5, ...verifications.map(({ claim }) => claim.length))
  const lines = verifications.flatMap((each) => {
    const { claim, found, text, changes, missing, speaker } = each
    const mark = stands(each) ? colors.green('ok ') : colors.red('no ')
    const head = `${mark} ${oneLine(claim).padEnd(width)}  ${found.padEnd(10)}  ${short(oneLine(text))}`
    const notes = missing.map((fact) => `${fact.kind} not in the article: ${oneLine(fact.text)}`)
    if (speaker.agrees === false)
      notes.push(`attributed to ${oneLine(speaker.claimed ?? '')}; read as ${speaker.read.map(oneLine).join(', ')}`)
    if (changes.length > 0)
      notes.unshift(changes.map(({ in: where, text: run }) => MARKED[where](oneLine(run))).join(' '))
    return [head, ...notes.map((note) => `    ${note}`)]
  })
  const good = verifications.filter(stands).length
  return `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${good} of ${verifications.length} claims stand in their article\n`
}

const MARKED = {
  both: (text: string) => text,
  claim: (text: string) => colors.red(`[-${text}-]`),
  article: (text: string) => colors.green(`{+${text}+}`),
} as const

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
