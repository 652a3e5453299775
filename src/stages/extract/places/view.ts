import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Item, Stretch, View } from '../../../text/pattern/pattern.ts'
import { viewOf } from '../../../text/pattern/pattern.ts'
import { type Candidate, candidatesOf } from './candidates.ts'

/** The label of a candidate among the items of a sentence. */
export const PLACE = 'place'

/** A sentence as the rules of this folder see it: each name of the gazetteer is one item with the label `place`. */
export function placeView(
  sentence: Sentence,
  candidates: readonly Candidate[] = candidatesOf(sentence, gazetteerFor(null)),
): View {
  return viewOf(
    sentence,
    candidates.map(
      (candidate): Stretch<Candidate> => ({
        start: candidate.start,
        end: candidate.end,
        label: PLACE,
        value: candidate,
      }),
    ),
  )
}

/** The candidate that an item stands for, or null. */
export const candidateAt = (item: Item | undefined): Candidate | null =>
  item?.label === PLACE ? (item.value as Candidate) : null
