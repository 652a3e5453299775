import { wantedFor } from '../../../../lexicon/en/setting.ts'
import { finderOf } from '../../../../text/phrases.ts'
import type { FigureInArticle } from './figure-in-article.ts'

const findWanted = finderOf(wantedFor)

/** How many words before what somebody did he is said to be wanted for it: "wanted in connection with the 2019". */
const REACH = 5

/** "killed a man wanted for the killing of five": a deed of somebody who is harmed now. */
export function isWantedFor({
  harmedHere,
  sentence: { tokens },
  figure: { tokens: range, effect },
}: FigureInArticle): boolean {
  if (!harmedHere || effect === 'detained') return false
  for (let i = Math.max(0, range.from - REACH); i < range.from; i++) if (findWanted(tokens, i) !== null) return true
  return false
}
