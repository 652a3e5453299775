import type { QuotationMention } from '../../../model/quotation.ts'
import type { Extractor } from '../extract.ts'

export const quotations: Extractor<QuotationMention> = {
  name: 'quotations',
  extract: () => [],
}
