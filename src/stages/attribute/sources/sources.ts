import type { ArticleSpeaker } from '../../../model/article.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Extracted } from '../../../model/stage.ts'

/** What attribution adds: the reports with their sources, and everybody who speaks in the article. */
export interface Sources {
  readonly reports: readonly Report[]
  readonly cast: readonly ArticleSpeaker[]
}

/** Finds what is reported, quoted or not, and who is its source. */
export function attributeSources(_extracted: Extracted): Sources {
  return { reports: [], cast: [] }
}
