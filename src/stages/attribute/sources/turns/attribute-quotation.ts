import { unheard } from '../../../../rules/no.ts'
import type { Draft } from '../content/drafts.ts'
import { type Unattributed, unattributedRules } from './rules/unattributed.ts'

/** The draft that a quotation which no verb took belongs to, or is by itself; null where no one speaks near it. */
export function attributeQuotation(
  unattributed: Unattributed,
): { readonly draft: Draft; readonly isNew: boolean } | null {
  const { passage, at, continuations } = unattributed
  const stretch = { from: at, to: at + 1 }
  for (const { id, gives = 'plain', read } of unattributedRules) {
    const given = read(unattributed, unheard)
    if (given === null) continue
    if (given.goesOn !== null) {
      continuations.add(given.goesOn, [passage, stretch])
      return { draft: given.goesOn, isNew: false }
    }
    const { event, home, continued } = given
    return {
      draft: { passage, home, stretches: [stretch], event, continued, sort: gives, rule: id },
      isNew: true,
    }
  }
  return null
}
