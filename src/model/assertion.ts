import type { ClaimForm } from './claim.ts'
import type { Report } from './quotation.ts'
import type { Span } from './span.ts'
import type { Where } from './where.ts'

/** What the article says in its own voice: a sentence, or the rest of it apart from what is reported. */
export interface Narrative {
  readonly spans: readonly Span[]
  /** 0 to 1: how likely it is the article's own voice. */
  readonly confidence: number
  readonly rule: string
}

/** What a claim is made of before the mentions of its article are put into it. */
export type Assertion = Omit<Report, 'form'> & {
  readonly form: ClaimForm
  readonly where: Where | null
  /** What says where it happened, or that it happened nowhere; null where no rule does. */
  readonly whereRule: string | null
}
