import type { Figure, FoundFigure } from '../../../model/figure.ts'

/** What is known of a figure only once it is seen beside the other figures, the dates and the places of its article. */
type Settled = Pick<Figure, 'cumulative' | 'when' | 'whenRule' | 'where' | 'whereRule' | 'outcome' | 'outcomeRule'>

/** Makes the figure of an event. All are made here, field by field, so that all are of one shape, whatever is known of them. */
export function figureIn(event: Figure['event'], found: FoundFigure, settled: Settled | null): Figure {
  return {
    text: found.text,
    start: found.start,
    end: found.end,
    effect: found.effect,
    low: found.low,
    best: found.best,
    high: found.high,
    modifier: found.modifier,
    unit: found.unit,
    victims: found.victims,
    perpetrator: found.perpetrator,
    cumulative: settled?.cumulative ?? found.cumulative,
    previous: found.previous,
    partOf: found.partOf,
    negated: found.negated,
    hypothetical: found.hypothetical,
    rule: found.rule,
    fate: found.fate,
    homes: found.homes,
    toll: found.toll,
    loss: found.loss,
    elliptic: found.elliptic,
    sentence: found.sentence,
    tokens: found.tokens,
    event,
    when: settled?.when ?? null,
    whenRule: settled?.whenRule ?? null,
    where: settled?.where ?? null,
    whereRule: settled?.whereRule ?? null,
    outcome: settled?.outcome ?? found.effect,
    outcomeRule: settled?.outcomeRule ?? null,
  }
}
