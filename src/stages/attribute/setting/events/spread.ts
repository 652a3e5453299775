import { compass } from '../../../../lexicon/en/places/compass.ts'
import { allOvers, spreadings } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { Span } from '../../../../model/span.ts'
import { oneOf } from '../../../../text/one-of.ts'

const isSpreading = oneOf(spreadings)
const isAllOver = oneOf(allOvers)

/** Whether a sentence tells of what befalls a whole land, so that a town which is told of further down is only one of many places. */
export const tellsSpreading = ({ tokens }: Sentence): boolean => tokens.some(isSpreading)

/** Whether something was all over a place: "across Pakistan", "throughout the province of Sindh". */
export function isAllOverIt({ tokens }: Sentence, { start }: Pick<Span, 'start'>): boolean {
  const before = tokens.filter((token) => token.end <= start).slice(-WORDS)
  return before.some(isAllOver)
}

/** "across the whole of Pakistan" */
const WORDS = 4

const isGenitive = oneOf(["'s", '’s'])
const isDirection = oneOf(compass.keys())

/** Whether it was only in a part of a place, which is told next: "in southern Malawi", "in Malawi’s southernmost district". */
export function tellsOfPart({ tokens }: Sentence, { start, end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= end)
  return isDirection(tokens.findLast((token) => token.end <= start)) || isGenitive(tokens[at])
}
