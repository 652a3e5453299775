import type { CasualtyMention } from '../../model/casualty.ts'
import type { Figure } from '../../model/figure.ts'

/** A figure as it is written: the fields of its record in their order, and nothing that only later steps need. */
export function figureRecord(figure: Figure): CasualtyMention {
  return {
    text: figure.text,
    start: figure.start,
    end: figure.end,
    effect: figure.outcome,
    low: figure.low,
    best: figure.best,
    high: figure.high,
    modifier: figure.modifier,
    unit: figure.unit,
    victims: figure.victims,
    perpetrator: figure.perpetrator,
    cumulative: figure.cumulative,
    previous: figure.previous,
    partOf: figure.partOf,
    event: figure.event,
    negated: figure.negated,
    hypothetical: figure.hypothetical,
    when: figure.when,
    where: figure.where,
    rule: figure.outcomeRule ?? figure.rule,
  }
}
