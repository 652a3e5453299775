import type { Rule } from '../../../../../rules/rule.ts'
import type { Stretch } from '../../content/content.ts'
import type { DraftSort } from '../../content/drafts.ts'
import type { Surroundings } from '../../content/surroundings.ts'

/** One way in which content stands to a verb of saying: what it reads is the content. */
export interface Relation extends Rule<Surroundings, readonly Stretch[]> {
  readonly gives?: DraftSort
}

/** A single stretch of content; null where nothing stands in it. */
export const one = (from: number, to: number): readonly Stretch[] | null => (to > from ? [{ from, to }] : null)
