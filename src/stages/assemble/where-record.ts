import { probability } from '../../confidence/probability.ts'
import { weights } from '../../confidence/weights.ts'
import type { Where, WhereRecord } from '../../model/where.ts'

/** The place of something that happened as it is written, with how likely it is right given the evidence. */
export const whereRecord = (where: Where, evidence: readonly string[]): WhereRecord => ({
  ...where,
  confidence: probability(weights.where, evidence),
})
