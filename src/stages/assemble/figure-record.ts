import { probability } from '../../confidence/probability.ts'
import { weights } from '../../confidence/weights.ts'
import type { CasualtyMention } from '../../model/casualty.ts'
import type { Figure } from '../../model/figure.ts'
import { evidenceOfFigurePlace, evidenceOfWhen } from './evidence.ts'
import { whereRecord } from './where-record.ts'

/** A figure as it is written: the fields of its record in their order, and nothing that only later steps need. */
export function figureRecord(figure: Figure): CasualtyMention {
  const { when, where } = figure
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
    when: when === null ? null : whenRecord(when),
    where: where === null ? null : whereRecord(where, evidenceOfFigurePlace(where)),
    rule: figure.outcomeRule ?? figure.rule,
  }
}

const whenRecord = (when: NonNullable<Figure['when']>): CasualtyMention['when'] => ({
  timex: when.timex,
  from: when.from,
  to: when.to,
  basis: when.basis,
  confidence: probability(weights.when, evidenceOfWhen(when)),
})
