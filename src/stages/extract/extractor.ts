import type { Config, ExtractorName } from '../../model/config.ts'
import type { Document } from '../../model/document.ts'

/** Finds the mentions of one kind in a document; no extractor sees what another one found. */
export interface Extractor<Mention> {
  readonly name: ExtractorName
  readonly extract: (document: Document, config: Config) => Mention[]
}
