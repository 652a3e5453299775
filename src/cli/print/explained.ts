import type {
  ExplainedClaim,
  ExplainedFigure,
  ExplainedToll,
  Explanation,
  Grounded,
  PassedOver,
  RuleAt,
} from '../../explain/explanation.ts'
import type { WhereBasis } from '../../model/where.ts'
import { colors } from './colors.ts'
import { explainedSentence } from './explained-sentence.ts'
import { oneLine } from './one-line.ts'
import { ruleAt, section } from './section.ts'

/** Why words of an article were read as they were, for a person. */
export function explained({ article, asked, sentences, figures, passedOver, claims, tolls }: Explanation): string {
  const blocks = [
    article.readable ? '' : `The article is not in English (${article.language ?? 'unknown'}), and so it is not read.`,
    sentences.length > 0 || !article.readable ? '' : 'No sentence stands there.',
    ...sentences.map((sentence) => explainedSentence(sentence, asked)),
    section('When and where', figures.flatMap(settings)),
    section('Passed over for when and where it happened', passedOver.flatMap(passed)),
    section('Claims', claims.flatMap(claimLines)),
    section('Tolls', tolls.flatMap(tollLines)),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function passed({ text, why, rule, file, like }: PassedOver): string[] {
  const source = rule === null ? colors.dim(file ?? '') : ruleAt({ rule, file })
  return [
    `  “${oneLine(text)}”: ${why}  ${source}`.trimEnd(),
    ...(like === null ? [] : [`    as in ${colors.dim(oneLine(like))}`]),
  ]
}

/** Which event a figure is of, and which rule says so. */
function ofEvent(event: ExplainedFigure['figure']['event'], other: RuleAt | null): string {
  if (other === null) return event === 'main' ? 'the main event' : 'another event'
  const which =
    event === 'other' ? 'another event' : 'the main event: by this rule it is of another, but so is every figure'
  return `${which}  ${ruleAt(other)}`
}

function settings({ figure, otherEvent, when, where, uncounted }: ExplainedFigure): string[] {
  const dated =
    figure.when === null
      ? 'no date'
      : `${figure.when.timex ?? `${figure.when.from} to ${figure.when.to}`} (${figure.when.basis})`
  const placed = figure.where === null ? 'no place' : `${figure.where.name} (${figure.where.basis})`
  const because = (ground: Grounded | null) => {
    if (ground === null) return ''
    const from = ground.from === null ? '' : `“${oneLine(ground.from.text)}”, `
    return `: ${from}${ground.why}  ${colors.dim(ground.file ?? '')}`.trimEnd()
  }
  return [
    `  “${oneLine(figure.text)}”, of ${ofEvent(figure.event, otherEvent)}`,
    `    when   ${dated}${because(when)}`,
    `    where  ${placed}${because(where)}`,
    ...(uncounted === null
      ? []
      : [`    no toll is taken from it: ${uncounted.why}  ${colors.dim(uncounted.file ?? '')}`.trimEnd()]),
  ]
}

/** Where what is claimed happened, by what its place is taken from. */
const BASES: Readonly<Record<WhereBasis, string>> = {
  explicit: 'named in the claim, or beside its figure',
  event: 'that of the event of which it tells',
  figure: 'taken from the figure before it',
  dateline: 'taken from the dateline',
}

function claimLines({ id, form, text, confidence, where, rules, attribution, speakers }: ExplainedClaim): string[] {
  const said = speakers.map(({ text: words, name, basis, ...at }) => {
    const who = name === null || name === words ? '' : ` = ${oneLine(name)}`
    return `    speaker  “${oneLine(words)}”${who} (${basis})  ${ruleAt(at)}`
  })
  const beside = (['cue', 'via', 'when', 'where'] as const).flatMap((part) => {
    const one = attribution?.[part] ?? null
    if (one === null) return []
    return [`    ${part.padEnd(7)}  “${oneLine(one.text)}”${'stance' in one ? ` (${one.stance})` : ''}`]
  })
  return [
    `  ${form}, confidence ${confidence}  ${colors.dim(id)}`,
    `    content  ${oneLine(text)}`,
    ...rules.map((at) => `    by       ${ruleAt(at)}`),
    ...said,
    ...beside,
    ...(where === null
      ? []
      : [`    happened ${oneLine(where.name)}, from “${oneLine(where.text)}” (${BASES[where.basis]})`]),
  ]
}

function tollLines({ toll, from, why, file }: ExplainedToll): string[] {
  const { effect, low, best, high, unit, reason } = toll
  const number = best ?? `${low ?? ''} to ${high ?? ''}`
  return [
    `  ${effect}: ${number} ${unit}, from “${oneLine(from.text)}”`,
    `    ${reason}: ${why}  ${file === null ? '' : colors.dim(file)}`.trimEnd(),
  ]
}
