import type { CasualtyMention } from '../../../model/casualty.ts'
import type { Config } from '../../../model/config.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import { gather } from '../../../text/gather.ts'
import type { Extractor } from '../extractor.ts'
import { type Found, ruleSet } from '../rule.ts'
import { contextOf } from './context.ts'
import { withEllipses } from './ellipses.ts'
import type { Figure } from './figure.ts'
import { partsOf } from './parts.ts'
import { rules } from './rules/rules.ts'
import { settleFigures } from './settle.ts'
import { casualtyView, speaksOfHarm } from './view.ts'

const { find } = ruleSet(rules)

/** Finds casualty figures sentence by sentence; most sentences have no word of harm and are passed over. */
export const casualties: Extractor<CasualtyMention> = {
  name: 'casualties',
  extract: (document, config) => gather(document.sentences, (sentence) => figuresOf(document, sentence, config)),
}

function figuresOf({ article }: Document, sentence: Sentence, config: Config): CasualtyMention[] {
  if (!speaksOfHarm(sentence)) return []
  const view = casualtyView(sentence, config.vagueNumbers)
  const figures = partsOf(view, withEllipses(view, settleFigures(find(view))))
  return figures.map(({ found, partOf }) => mentionOf(article.text, found, partOf))
}

function mentionOf(text: string, found: Found<Figure>, partOf: CasualtyMention['partOf']): CasualtyMention {
  const { effect, low, best, high, modifier, unit, victims, previous } = found.value
  const { negated, hypothetical, cumulative, perpetrator } = contextOf(text, found)
  return {
    text: text.slice(found.start, found.end),
    start: found.start,
    end: found.end,
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
    event: 'main',
    negated,
    hypothetical,
    when: null,
    where: null,
    rule: found.rule,
  }
}
