import type { CasualtyMention, Toll } from '../../../model/casualty.ts'
import type { Extracted } from '../../../model/stage.ts'

/** For each effect the figure that the article stands by for its main event, with the reason. */
export function tollsOf(_extracted: Extracted, _casualties: readonly CasualtyMention[]): readonly Toll[] {
  return []
}
