import { unheard } from '../../../../rules/no.ts'
import type { Stretch } from '../content/content.ts'
import type { Draft } from '../content/drafts.ts'
import type { Passage } from '../stream/passage.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import { quotedWords } from './rules/quoted-words.ts'

/** The words in marks of a passage that no verb of saying took and that are somebody's. */
export function quotedWordDrafts(passage: Passage, drafts: readonly Draft[]): Draft[] {
  if (!passage.signs.quotedWords) return []
  const { chunks } = passage
  const taken = drafts.filter((draft) => draft.passage === passage).flatMap(({ stretches }) => stretches)
  const { id, read } = quotedWords
  return quotedRuns(chunks).flatMap(({ from, to }) => {
    if (taken.some((stretch) => stretch.from < to && from < stretch.to)) return []
    const given = read({ chunks, from, to }, unheard)
    if (given === null) return []
    const { event } = given
    return [
      {
        passage,
        home: passage,
        stretches: [{ from, to }],
        event,
        continued: false,
        sort: 'words',
        rule: id,
      },
    ]
  })
}

/** Stretches of words within marks. */
function quotedRuns(chunks: readonly PassageChunk[]): readonly Stretch[] {
  const runs: Stretch[] = []
  let from = -1
  for (let i = 0; i <= chunks.length; i++) {
    const chunk = chunks[i]
    const quoted = chunk?.type === 'word' && chunk.quoted
    if (quoted && from < 0) from = i
    if (!quoted && from >= 0) {
      runs.push({ from, to: i })
      from = -1
    }
  }
  return runs
}
