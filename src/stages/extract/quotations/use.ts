import { smallInTitles } from '../../../lexicon/en/grammar.ts'
import { afterTitles } from '../../../lexicon/en/page.ts'
import type { QuotationMention } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { unheard } from '../../../rules/no.ts'
import type { Rule } from '../../../rules/rule.ts'
import { alternatives } from '../../../text/alternatives.ts'

/** What is known of a quoted stretch when its use is judged: its words, and what stands round its marks. */
interface Quoted {
  readonly content: string
  /** Up to 40 characters before the opening mark, within the paragraph. */
  readonly before: string
  /** Up to 40 characters after the closing mark. */
  readonly after: string
}

/** One reason to take a quoted stretch for speech or for mere words; the first that reads it decides. */
type Use = Rule<Quoted, Judgment>

/** What a quoted stretch is used for. */
interface Judgment {
  readonly use: QuotationMention['use']
}

const SPEECH: Judgment = { use: 'speech' }
const WORDS: Judgment = { use: 'words' }

const WORD = /\S+/gu
const LETTER = /[\p{L}\p{N}]/u

/** Whether a quoted stretch has as many words; it is read no further than they go. */
function hasWords(content: string, least: number): boolean {
  let words = 0
  WORD.lastIndex = 0
  while (words < least) {
    const word = WORD.exec(content)?.[0]
    if (word === undefined) return false
    if (LETTER.test(word)) words++
  }
  return true
}

const capitalized = (content: string): boolean => /^[\s'‘"“([…]*[\p{Lu}\p{N}]/u.test(content)
const ended = (content: string): boolean => /[.,!?…—–-]['’)\]]*\s*$/u.test(content)

const AFTER_TITLE = new RegExp(`^,? ${alternatives(afterTitles)}\\b`, 'u')

/** How many words a title has at most. */
const LONGEST_TITLE = 10

/** Whether every word is capitalized but the small ones, as in titles of works. */
function titled(content: string): boolean {
  let words = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(content); match !== null; match = WORD.exec(content)) {
    const word = match[0]
    if (!LETTER.test(word)) continue
    if (!smallInTitles.has(word.toLowerCase()) && !/^[\p{Lu}\p{N}]/u.test(word.replace(/^[^\p{L}\p{N}]+/u, '')))
      return false
    if (++words > LONGEST_TITLE) return false
  }
  return true
}

/** What is neither surely speech nor surely anything else: the last rule, which reads whatever is left. */
const FRAGMENT = 'quotations/fragment'

/** In order: what is surely no speech, then what surely is, then what is left. */
export const uses: readonly Use[] = [
  {
    id: 'quotations/nickname',
    read: ({ content, before, after }) =>
      /^ \p{Lu}/u.test(after) && /\p{Lu}[\p{L}.]{0,40} $/u.test(before) && !hasWords(content, 4) && !ended(content)
        ? WORDS
        : null,
    examples: [['Harold "{Hal}" Brisbane retired.', WORDS]],
    rejects: ['Harold said "We are done" Monday.'],
  },
  {
    id: 'quotations/subject',
    // A title that the sentence is about, in American style with the comma inside: "Dark Harbor," a series, opens on Friday.
    read: ({ content, after }) => (AFTER_TITLE.test(after) && titled(content) ? WORDS : null),
    examples: [['"{Dark Harbor,}" a series about a port, opens on Friday.', WORDS]],
    rejects: ['"Never Again," Hill said.'],
  },
  {
    id: 'quotations/opening',
    // It opens the paragraph or a sentence, and what follows continues as speech does.
    read: ({ content, before, after }) =>
      /(?:^|[.!?]["”’]?\s+)$/u.test(before) && (ended(content) || /^\s*[,—–]/u.test(after) || hasWords(content, 7))
        ? SPEECH
        : null,
    examples: [
      ['"{We are ready,}" she said.', SPEECH],
      ['“{That is wrong}”, he said.', SPEECH],
    ],
    rejects: ['The "quiet" street was full.', '"Dark Harbor" opens on Friday.'],
  },
  {
    id: 'quotations/introduced',
    read: ({ content, before }) =>
      /[,:—–]\s*$/u.test(before) && (hasWords(content, 4) || (capitalized(content) && ended(content))) ? SPEECH : null,
    examples: [
      ['She said, "{We are ready.}"', SPEECH],
      ['The sign read: “{No entry after dark}”', SPEECH],
    ],
    rejects: ['He is, "sort of", a friend.'],
  },
  {
    id: 'quotations/title',
    read: ({ content }) => (titled(content) ? WORDS : null),
    examples: [['She starred in "{The Long Way Home}" last year.', WORDS]],
    rejects: ['He told them "We are not going to pay."'],
  },
  {
    id: 'quotations/sentence',
    read: ({ content }) => (capitalized(content) && hasWords(content, 3) ? SPEECH : null),
    examples: [['He told them "{We are not going to pay}" and left.', SPEECH]],
    rejects: ['He called it "a disgrace".'],
  },
  {
    id: FRAGMENT,
    read: () => WORDS,
    examples: [['He called it "{a disgrace}".', WORDS]],
    rejects: ['He told them "We are not going to pay."'],
  },
]

const AROUND = 40

/** What a quoted stretch is used for, and the reason. */
export function useOf(text: string, marks: Span, content: Span, paragraph: Span): { id: string; use: Judgment['use'] } {
  const quoted: Quoted = {
    content: text.slice(content.start, content.end),
    before: text.slice(Math.max(paragraph.start, marks.start - AROUND), marks.start),
    after: text.slice(marks.end, Math.min(paragraph.end, marks.end + AROUND)),
  }
  for (const { id, read } of uses) {
    const judgment = read(quoted, unheard)
    if (judgment !== null) return { id, use: judgment.use }
  }
  return { id: FRAGMENT, ...WORDS }
}
