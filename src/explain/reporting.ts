import { locate, overlaps, type Span } from '../model/span.ts'
import type { ExplainedReporting } from './explanation.ts'
import type { Home } from './rule-files.ts'
import { notesOf, type Read } from './traced-article.ts'

/** The reporting events of a stretch, with the relations that were asked for what each reports. */
export function reportingIn({ article, notes }: Read, around: Span, home: Home): readonly ExplainedReporting[] {
  const words = ({ start, end }: Span) => locate(article.text, start, end)
  const asked = notesOf(notes, 'asked')
  return notesOf(notes, 'reporting')
    .filter(({ cue }) => overlaps(cue, around))
    .map(({ cue, by, subjects }): ExplainedReporting => {
      const own = asked.filter((note) => note.cue.start === cue.start && note.cue.end === cue.end)
      return {
        ...words(cue),
        by,
        subjects: subjects.map(words),
        asked: own.map(({ rule, content, why }) => ({
          rule,
          file: home(rule),
          content: content?.map(words) ?? null,
          why,
        })),
      }
    })
    .sort((a, b) => a.start - b.start)
}
