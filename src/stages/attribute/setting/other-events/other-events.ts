import type { DateMention } from '../../../../model/date.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import { unheard } from '../../../../rules/no.ts'
import { nearest, within } from '../nearby.ts'
import { articleEventOf } from './article-event.ts'
import { otherEventRules } from './rules.ts'

/** The figures of earlier and other events than the article's own, each with its rule. */
export function otherEvents(extracted: Geocoded): ReadonlyMap<FoundFigure, string> {
  const found = new Map<FoundFigure, string>()
  if (extracted.casualties.length === 0) return found
  const dates = extracted.dates.filter(({ type, from, to }) => type === 'date' && from !== null && to !== null)
  const article = articleEventOf(extracted, dates)
  for (const figure of extracted.casualties) {
    const sentence = extracted.sentences[figure.sentence]
    if (sentence === undefined) continue
    const told = {
      figure,
      sentence,
      date: nearest(within(dates, sentence), figure),
      before: lastBefore(dates, extracted.sentences[sentence.index - 1], sentence),
      article,
    }
    const rule = otherEventRules.find(({ read }) => read(told, unheard) !== null)
    if (rule !== undefined) found.set(figure, rule.id)
  }
  return found
}

function lastBefore(
  dates: readonly DateMention[],
  before: Sentence | undefined,
  { paragraph }: Sentence,
): DateMention | null {
  return before === undefined || before.paragraph !== paragraph ? null : (within(dates, before).at(-1) ?? null)
}
