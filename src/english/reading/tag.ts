import type { Token } from '../../model/document.ts'
import type { PartOfSpeech } from '../../tagger/parts-of-speech.ts'

/** What a word is where it stands. `past` is a form that is finite or a participle, as most are: "killed". */
export type Tag =
  | 'article'
  | 'demonstrative'
  | 'possessive'
  | 'quantifier'
  | 'number'
  | 'genitive'
  | 'pronoun'
  | 'expletive'
  | 'relative'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'infinitive'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'particle'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'verb'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'hyphen'
  | 'mark'
  | 'other'

/** The words of a sentence while they are tagged: those before the one that is asked about have their tags. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly parts: readonly (PartOfSpeech | null)[]
  readonly tags: readonly Tag[]
}
