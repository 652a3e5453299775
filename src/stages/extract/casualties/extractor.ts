import type { CasualtyMention } from '../../../model/casualty.ts'
import type { Extractor } from '../extract.ts'

export const casualties: Extractor<CasualtyMention> = {
  name: 'casualties',
  extract: () => [],
}
