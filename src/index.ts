export { defineConfig } from './config.ts'
export type { CustomExtractor, CustomFinding } from './extensions/extension.ts'
export { extract } from './extract.ts'
export type { OwnPlace } from './gazetteer/own.ts'
export type { ArticleInput } from './input/article.ts'
export { createPipeline, type Pipeline, type PipelineOptions } from './library/create-pipeline.ts'
export type { ExtractAllOptions } from './library/extract-all.ts'
export { type LookedUp, lookUp } from './library/look-up.ts'
export { isRejected, read } from './library/read.ts'
export { type ArticleWithClaims, type ExportOptions, exportFolder, records } from './library/records.ts'
export type {
  Article,
  ArticleRecord,
  ArticleSpeaker,
  PublishedFrom,
  Region,
  RegionKind,
  Source,
} from './model/article.ts'
export type { CasualtyMention, Effect, Modifier, Toll, VictimGroup } from './model/casualty.ts'
export type { AttributionRecord as Attribution, Claim, ClaimForm, Speaker, SpeakerKind, Stance } from './model/claim.ts'
export type { Config, UserConfig } from './model/config.ts'
export type { DateRecord as DateMention } from './model/date.ts'
export { Failure } from './model/failure.ts'
export type { PlaceMention, PlaceType } from './model/place.ts'
export type { Rejected } from './model/rejected.ts'
export type { RunRecord } from './model/run.ts'
export type { Located, Span } from './model/span.ts'
export type { Verdict } from './model/verdict.ts'
export type { WhereRecord as Where } from './model/where.ts'
