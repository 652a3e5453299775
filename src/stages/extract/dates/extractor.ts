import type { DateMention } from '../../../model/date.ts'
import type { Extractor } from '../extract.ts'

export const dates: Extractor<DateMention> = {
  name: 'dates',
  extract: () => [],
}
