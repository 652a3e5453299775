import type { Config } from '../../../model/config.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { FoundFigure } from '../../../model/figure.ts'
import type { Trace } from '../../../model/trace.ts'
import { gateOfRules } from '../../../rules/gate.ts'
import { type Found, ruleSet } from '../../../rules/rule-set.ts'
import { anchorOf } from '../../../text/anchored.ts'
import type { Extractor } from '../extractor.ts'
import { resolveAnaphora } from './anaphora.ts'
import { contextOf } from './context.ts'
import { withEllipses } from './ellipses.ts'
import { withEquivalents } from './equivalents.ts'
import type { Figure } from './figure.ts'
import { type Placed, partsOf } from './parts.ts'
import { withPrevious } from './previous.ts'
import { rules } from './rules/rules.ts'
import { settleFigures } from './settle.ts'
import { toldByClauses } from './told.ts'
import { casualtyView } from './view.ts'

const ruled = ruleSet(rules)

/** Whether a sentence has the words that some rule needs; most do not, and are skipped. */
const speaksOfHarm = gateOfRules(rules)

/** Finds casualty figures sentence by sentence; most sentences have no word of harm and are skipped. */
export const casualties: Extractor<FoundFigure> = {
  name: 'casualties',
  extract: (document, config) =>
    findFigures(document, config).map(({ found, partOf }) => mentionOf(document.article.text, found, partOf)),
}

/** Every figure of a document as the rules read it, and the figure that it is a part of. */
export function findFigures(document: Document, config: Config): readonly Placed[] {
  const parts: Placed[] = []
  const told = new Map<Figure['effect'], Found<Figure>>()
  let earlier: Earlier = { figures: [], index: -1 }
  for (const sentence of document.sentences) {
    if (!speaksOfHarm(sentence)) continue
    const near = sentence.index - earlier.index <= NEAR ? earlier.figures : []
    const { figures, view } = figuresOf(sentence, near, config, document.trace)
    if (figures.length === 0) continue
    for (const part of partsOf(view, figures, near, told)) parts.push(part)
    for (const one of figures) if (isLarger(one, told.get(one.value.effect))) told.set(one.value.effect, one)
    earlier = { figures, index: sentence.index }
  }
  return parts
}

/** Whether a figure counts more than the one that was the largest of its effect. */
function isLarger({ value }: Found<Figure>, largest: Found<Figure> | undefined): boolean {
  const count = value.best ?? value.low
  return count !== null && count > (largest?.value.best ?? largest?.value.low ?? 1)
}

/** The last sentence that had figures, whose people "they" of one of the next may mean. */
interface Earlier {
  readonly figures: readonly Found<Figure>[]
  readonly index: number
}

/** How many sentences further people are still "they". */
const NEAR = 2

const NONE: readonly Found<Figure>[] = []

function figuresOf(sentence: Sentence, earlier: readonly Found<Figure>[], config: Config, trace: Trace | null) {
  const view = casualtyView(sentence, config.vagueNumbers)
  const read = ruled.find(view, trace)
  const found = [...read, ...toldByClauses(view, read, rules.length)]
  // In most sentences with a word of harm no rule finds a figure: there is nothing to settle
  if (found.length === 0) return { view, figures: NONE }
  const settled = settleFigures(found, trace)
  const own = resolveAnaphora(settled, earlier)
  if (trace !== null) noteUnresolved(trace, settled, own)
  return { view, figures: withPrevious(view, withEquivalents(view, withEllipses(view, own))) }
}

function noteUnresolved(trace: Trace, settled: readonly Found<Figure>[], own: readonly Found<Figure>[]): void {
  const why = 'it has no number, and nobody was taken, missing or hit right before whom it may mean'
  for (const lost of settled) {
    if (!own.some(({ value, rule }) => value.at === lost.value.at && rule === lost.rule))
      trace.note({ step: 'settled', lost, to: null, why })
  }
}

function mentionOf(text: string, found: Found<Figure>, partOf: FoundFigure['partOf']): FoundFigure {
  const { start, end, match } = found
  const { effect, low, best, high, modifier, unit, victims, previous, fate, homes, toll, loss, elliptic } = found.value
  const { negated, hypothetical, cumulative, perpetrator } = contextOf(text, found)
  const { sentence, tokens } = anchorOf(match.sentence, found)
  return {
    text: text.slice(start, end),
    start,
    end,
    effect,
    low,
    best,
    high,
    modifier,
    unit,
    victims,
    perpetrator,
    cumulative: found.value.cumulative || cumulative,
    previous,
    partOf,
    negated,
    hypothetical,
    rule: found.rule,
    fate,
    homes,
    toll,
    loss,
    elliptic,
    sentence,
    tokens,
  }
}
