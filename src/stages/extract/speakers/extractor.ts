import type { SpeakerMention } from '../../../model/speaker.ts'
import type { Extractor } from '../extract.ts'

export const speakers: Extractor<SpeakerMention> = {
  name: 'speakers',
  extract: () => [],
}
