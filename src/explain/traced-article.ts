import type { Article, ArticleRecord } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Config } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import type { Note } from '../model/trace.ts'
import { pipeline } from '../pipeline.ts'

/** An article as a run reads it, with each step that was taken. */
export interface Read {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/**
 * Reads an article as a run would, and listens.
 *
 * @throws {Failure} when a stage fails on it, which is a defect.
 */
export function traceArticle(article: Article, config: Config): Read {
  const notes: Note[] = []
  const read = pipeline(config, { note: (note) => notes.push(note) })(article)
  if (read.article !== null) return { article: read.article, claims: read.claims, notes }
  throw new Failure('stage-failed', read.refused[0]?.reason ?? 'The article was refused without a reason.')
}

/** The notes of one step, in the order in which they were taken. */
export function notesOf<Step extends Note['step']>(
  notes: readonly Note[],
  step: Step,
): readonly Extract<Note, { readonly step: Step }>[] {
  return notes.filter((note): note is Extract<Note, { readonly step: Step }> => note.step === step)
}
