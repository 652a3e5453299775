import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Note } from '../src/model/trace.ts'
import { pipeline } from '../src/pipeline.ts'
import { rulebooks } from '../src/rulebooks.ts'
import { articleOf, configOf } from './document.ts'

const TEXT = readFileSync(new URL('./negative-texts.txt', import.meta.url), 'utf8').slice(0, 8000)
const STORY = `At least 12 people were killed in Ganja on Tuesday when a shell hit a market, police said.

“It was a long night,” said Hugh Hill, a doctor from Barda. Five others were injured. In 2016, 40 people died in a quake.`

function listened(text: string) {
  const notes: Note[] = []
  const article = articleOf(text, { published: '2020-10-14' })
  const heard = pipeline(configOf(), { note: (note) => notes.push(note) })(article)
  return { notes, heard, alone: pipeline(configOf())(article) }
}

describe('a trace', () => {
  it.each([TEXT, STORY])('changes nothing that is read', (text) => {
    const { heard, alone, notes } = listened(text)
    expect(heard).toEqual(alone)
    expect(notes.length).toBeGreaterThan(0)
  })
  it('names only rules that the book has', () => {
    const known = new Set(rulebooks.flatMap(({ rules }) => rules.map(({ id }) => id)))
    const asked = listened(STORY).notes.flatMap((note) =>
      note.step === 'awake' || note.step === 'matched' || note.step === 'asked' || note.step === 'other event'
        ? [note.rule]
        : [],
    )
    expect(asked.filter((rule) => !known.has(rule))).toEqual([])
    expect(asked).toContain('casualties/passive')
  })
  it('has the rule of every figure that is of another event', () => {
    const { notes, heard } = listened(STORY)
    const told = notes.flatMap((note) => (note.step === 'other event' ? [note.figure.start] : []))
    const others = heard.article?.casualties.filter(({ event }) => event === 'other') ?? []
    expect(others.length).toBe(1)
    expect(told).toEqual(others.map(({ start }) => start))
  })
  it.each([
    ['He lost his wife to a rival.', 'casualties/bereaved', 'it may be lost otherwise, as in a custody battle'],
    ['Two gunmen have killed the mayor.', 'casualties/passive', 'the verb is not passive'],
    ['She was on USA Today.', 'dates/named-day', 'it is part of a title or a name'],
  ])('%s: has the reason of a reading that refuses its match', (text, id, why) => {
    const refused = listened(text).notes.flatMap((note) =>
      note.step === 'matched' && note.rule === id && note.value === null ? [note.why] : [],
    )
    expect(refused).toEqual([why])
  })
  it('has the match of every figure that a pattern found', () => {
    const { notes, heard } = listened(STORY)
    const matched = notes.flatMap((note) => (note.step === 'matched' ? [`${note.rule} ${note.start}`] : []))
    expect(heard.article?.casualties.length).toBe(3)
    for (const { rule, start } of heard.article?.casualties ?? []) expect(matched).toContain(`${rule} ${start}`)
  })
})
