import type { Rule } from '../../../../../rules/rule.ts'
import type { Stretch } from '../../content/content.ts'
import { doerBefore } from '../../saying/doer.ts'
import type { ReportingEvent } from '../../saying/reporting-event.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'

/** Fewer words in marks are a name or a manner of speaking: a "quiet street". */
const FEWEST_WORDS = 5
/** Of three words at least two are in lower case, or they are a title. */
const [LOWER, OF_ALL] = [2, 3]

/** Words in marks that no verb of saying took. */
interface QuotedWords extends Stretch {
  readonly chunks: readonly PassageChunk[]
}

/** Whose words in marks are, when they are long enough to be somebody's; `event` is null where their clause names no one. */
export const quotedWords: Rule<QuotedWords, { readonly event: ReportingEvent | null }> = {
  id: 'sources/quoted-words',
  read: ({ chunks, from, to }) => (isSpoken(chunks.slice(from, to)) ? { event: doerBefore(chunks, from) } : null),
  examples: [
    'Hugh Hill filed a request for “{records of all that was paid there}”.',
    'Hugh Hill wrote “What a loss this is” and sent “{warm greetings to those who lived there}”.',
  ],
  rejects: ['Hugh Hill lives in a “quiet street”.', 'Hugh Hill read “The Lost Days of the Grey City” again.'],
}

/** Whether words are more than a title: enough of them, most in lower case. */
function isSpoken(chunks: readonly PassageChunk[]): boolean {
  const words = chunks.flatMap((chunk) => (chunk.type === 'word' && /^\p{L}/u.test(chunk.text) ? [chunk.text] : []))
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= FEWEST_WORDS && lower * OF_ALL >= words.length * LOWER
}
