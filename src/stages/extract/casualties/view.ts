import type { VagueTable } from '../../../english/numbers/quantity.ts'
import { readPeople } from '../../../english/phrases/people-phrases.ts'
import { stretchesOf } from '../../../english/phrases/series.ts'
import type { Sentence } from '../../../model/document.ts'
import { itemsOf } from '../../../text/pattern/item.ts'
import { type View, viewOf } from '../../../text/pattern/pattern.ts'

/** A sentence with its phrases for people and its measures read as one item each. */
export function casualtyView(sentence: Sentence, vague: VagueTable): View {
  const tokens = itemsOf(sentence)
  return viewOf(sentence, stretchesOf(tokens, readPeople(tokens, vague)))
}
