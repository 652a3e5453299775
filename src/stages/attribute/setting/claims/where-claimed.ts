import type { Where } from '../../../../model/where.ts'
import { unheard } from '../../../../rules/no.ts'
import { claimLocationRules } from './rules.ts'
import type { Told } from './told.ts'

/** Where what a claim says happened, with the rule that says so. */
interface WhereClaimed {
  readonly where: Where | null
  readonly rule: string | null
}

/**
 * Where what a claim says happened: by the first rule that reads it.
 *
 * @returns a `where` of null for opinions, plans, judgments and whatever else happened nowhere, and where nothing says so
 */
export function whereClaimed(told: Told): WhereClaimed {
  for (const { id, read } of claimLocationRules) {
    const claimed = read(told, unheard)
    if (claimed !== null) return { where: claimed.where, rule: id }
  }
  return { where: null, rule: null }
}
