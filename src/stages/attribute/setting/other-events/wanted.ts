import { wantedFor } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import { finderOf } from '../../../../text/phrases.ts'

const findWanted = finderOf(wantedFor)

/** How many words before what somebody did he is said to be wanted for it: "wanted in connection with the 2019". */
const REACH = 5

/** What is asked of a figure. */
interface Told {
  readonly figure: FoundFigure
  readonly sentence: Sentence
  /** Whether its sentence has told before of people who were killed or hurt. */
  readonly harmedHere: boolean
}

/** "killed a man wanted for the killing of five": a deed of somebody who is harmed now. */
export function isWantedFor({ harmedHere, sentence: { tokens }, figure: { tokens: range, effect } }: Told): boolean {
  if (!harmedHere || effect === 'detained') return false
  for (let i = Math.max(0, range.from - REACH); i < range.from; i++) if (findWanted(tokens, i) !== null) return true
  return false
}
