import { expect, test } from 'vitest'
import type { Note } from '../src/model/trace.ts'
import { rulebooks } from '../src/rulebooks.ts'
import { extract } from '../src/stages/extract/extract.ts'
import { segment } from '../src/stages/segment/segment.ts'
import { articleOf, configOf, unmarked } from './document.ts'

/** Matches that a rule's reading refused without a reason, in a text. */
function silent(text: string): readonly string[] {
  const notes: Note[] = []
  const config = configOf()
  const document = segment(config, { note: (note) => notes.push(note) }).run(articleOf(text))
  extract(config).run(document)
  return notes.flatMap((note) =>
    note.step === 'matched' && note.value === null && note.why === null
      ? [`${note.rule}: ${text.slice(note.start, note.end)}`]
      : [],
  )
}

test.each(rulebooks)('a reading over the texts of $name, $over, says why it refuses a match', ({ rules }) => {
  const texts = rules.flatMap(({ examples, rejects }) => [
    ...examples.map((example) => unmarked(typeof example === 'string' ? example : example[0]).text),
    ...rejects,
  ])
  expect([...new Set(texts.flatMap(silent))]).toEqual([])
})
