import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/quotation.ts'

/** What a claim is made of before its article's mentions are put into it. */
export type Assertion = Omit<Report, 'form'> & Pick<Claim, 'form'>
