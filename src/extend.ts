import type { CustomExtractor } from './extensions/extension.ts'
import type { PatternRule } from './rules/rule.ts'
import type { Figure } from './stages/extract/casualties/figure.ts'
import type { CasualtyKit } from './stages/extract/casualties/rules/added.ts'
import type { Meaning } from './stages/extract/dates/meaning.ts'
import type { DateKit } from './stages/extract/dates/rules/added.ts'

export type { CustomExtractor, CustomFinding } from './extensions/extension.ts'
export { loadExtensions } from './extensions/load.ts'
export type { CustomMention, CustomMentions } from './model/custom.ts'
export type { Document, Sentence, Token } from './model/document.ts'
export type { PatternRule, Rule } from './rules/rule.ts'
export type { Figure } from './stages/extract/casualties/figure.ts'
export type { CasualtyKit } from './stages/extract/casualties/rules/added.ts'
export type { Meaning } from './stages/extract/dates/meaning.ts'
export type { DateKit } from './stages/extract/dates/rules/added.ts'

/** Words, rules and extractors of one's own, without a fork. */
export interface Extension {
  /** Lower-case letters, digits and hyphens; the ids of its rules begin with it and a slash. */
  readonly name: string
  /** An entry a line, with the tags of our own: `sarpanch: person role`. */
  readonly words?: string
  /** What makes its rules, given what they are written with; they come before ours among rules that find the same words. */
  readonly rules?: {
    readonly casualties?: (kit: CasualtyKit) => readonly PatternRule<Figure>[]
    readonly dates?: (kit: DateKit) => readonly PatternRule<Meaning>[]
  }
  readonly extractors?: readonly CustomExtractor[]
}

/**
 * Types an extension, the default export of a module; returns it as it is.
 *
 * @example export default defineExtension({ name: 'india', words: 'sarpanch: person role' })
 */
export function defineExtension(extension: Extension): Extension {
  return extension
}
