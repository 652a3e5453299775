import type { Claim } from './claim.ts'
import type { Report } from './quotation.ts'
import type { Span } from './span.ts'

/** What the article says in its own voice: a sentence, or the rest of it apart from what is reported. */
export interface Narrative {
  readonly spans: readonly Span[]
  /** 0 to 1: how likely it is the article's own voice. */
  readonly confidence: number
  readonly rule: string
}

/** What a claim is made of before the mentions of its article are put into it. */
export type Assertion = Omit<Report, 'form'> &
  Readonly<Pick<Claim, 'form' | 'where'>> & {
    /** What says where it happened, or that it happened nowhere; null where no rule does. */
    readonly whereRule: string | null
  }
