import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINGERPRINT_BYTES, fingerprintOf } from '../src/run/duplicates/fingerprint.ts'
import type { Fingerprints } from '../src/run/duplicates/fingerprints.ts'
import { passes } from '../src/run/duplicates/passes.ts'
import { settle } from '../src/run/duplicates/settle.ts'
import { wordsOf } from '../src/run/duplicates/words.ts'
import { forms, reports } from './duplicates/wire.ts'

const FOLDER = new URL('../corpus/articles/', import.meta.url)
const stories = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

/** Fingerprints in memory; null is an input that was refused. */
function printsOf(articles: readonly ({ id: string; text: string } | null)[]): Fingerprints {
  const all = Buffer.concat(
    articles.map((article) => article && fingerprintOf(article)).map((it) => it ?? Buffer.alloc(FINGERPRINT_BYTES)),
  )
  const single = Buffer.alloc(FINGERPRINT_BYTES)
  return {
    count: articles.length,
    each: (visit) => {
      for (const [i, article] of articles.entries()) if (article !== null) visit(all, i * FINGERPRINT_BYTES, i)
    },
    of: (i) => {
      all.copy(single, 0, i * FINGERPRINT_BYTES, (i + 1) * FINGERPRINT_BYTES)
      return single
    },
  }
}

function copiesAmong(texts: readonly string[], room?: number): (number | null)[] {
  const prints = printsOf(texts.map((text, i) => ({ id: `${i}`, text })))
  const { copyOf } = settle(prints, true, room)
  return texts.map((_, i) => copyOf(i))
}

const paragraphs = (text: string) => text.trim().split('\n\n')
/** Every nth of the plain words is another one. */
const reworded = (text: string, every: number) => {
  let count = 0
  return text.replace(/\b[a-z]{4,}\b/g, (word) => (++count % every === 0 ? `re${word}` : word))
}

/** What becomes of a wire story in other papers, and the least share of them that must be found. */
const edits: [what: string, edit: (story: string) => string, recall: number][] = [
  ['the same', (story) => story, 1],
  [
    'with other quotation marks, dashes and spaces',
    (story) => story.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/—/g, '--').replace(/ /g, '  '),
    1,
  ],
  ['in capitals', (story) => story.toUpperCase(), 0.8],
  ['under another headline', (story) => ['What we know so far', ...paragraphs(story).slice(1)].join('\n\n'), 1],
  [
    'with an agency’s line before and behind',
    (story) => `By our staff and agencies\n\n${story}\n\n(Reporting by Northwire; editing by Eva Holm)`,
    1,
  ],
  ['without its last third', (story) => story.slice(0, (story.length * 2) / 3), 0.95],
  ['cut to half', (story) => story.slice(0, story.length / 2), 0.9],
  [
    'without every third paragraph',
    (story) =>
      paragraphs(story)
        .filter((_, i) => i % 3 !== 1)
        .join('\n\n'),
    0.95,
  ],
  ['with its paragraphs in another order', (story) => paragraphs(story).reverse().join('\n\n'), 0.95],
  ['with one plain word in ten changed', (story) => reworded(story, 10), 0.95],
  ['with a paragraph of one’s own', (story) => `${story}\n\n${reports[0]?.[0]}`, 0.95],
]

describe('a copy of a story', () => {
  it.each(edits)('%s is found', (_what, edit, recall) => {
    const found = copiesAmong([...stories, ...stories.map(edit)]).slice(stories.length)
    const right = found.filter((story, i) => story === i).length
    expect(found.filter((story, i) => story !== null && story !== i)).toEqual([])
    expect(right / stories.length).toBeGreaterThanOrEqual(recall)
  })

  it('is the second in input order, whichever is the longer', () => {
    const [story = ''] = stories
    expect(copiesAmong([story.slice(0, story.length / 2), story])).toEqual([null, 0])
  })

  it('is linked to the first of all', () => {
    const [story = ''] = stories
    expect(copiesAmong([story, reworded(story, 30), `${story} More.`, reworded(story, 25)])).toEqual([null, 0, 0, 0])
  })

  it('however short, is one when it is the same word for word', () => {
    expect(copiesAmong(['Seven dead in Ganja.', 'Four dead in Ganja.', '“Seven dead in Ganja”', 'Ganja'])).toEqual([
      null,
      null,
      0,
      null,
    ])
  })
})

describe('no copy', () => {
  it('is a story of the same event by somebody else', () => {
    expect(copiesAmong(reports.flat())).toEqual(reports.flat().map(() => null))
  })
  it('is a form that is filled in anew', () => {
    expect(copiesAmong(forms.flat())).toEqual(forms.flat().map(() => null))
  })
  it('is any story of the corpus of another', () => {
    expect(copiesAmong(stories)).toEqual(stories.map(() => null))
  })
  it('is a story that has become another, a little every day', () => {
    const [one = '', two = ''] = stories.map((story) => reworded(story, 1e9))
    const [from, to] = [paragraphs(one).slice(0, 12), paragraphs(two).slice(0, 12)]
    const days = Array.from({ length: 13 }, (_, day) => [...to.slice(0, day), ...from.slice(day)].join('\n\n'))
    const found = copiesAmong(days)
    expect(found[1]).toBe(0)
    expect(found.at(-1)).not.toBe(0)
    for (const story of found) if (story !== null) expect(found[story]).toBeNull()
  })
  it('is what has no words', () => {
    expect(copiesAmong(['…', '— —', '…!'])).toEqual([null, null, null])
  })
})

describe('an id', () => {
  it('is repeated by all but the first article that has it; refused inputs have none', () => {
    const ids = ['x', 'y', null, 'x', null, 'x', 'z']
    const prints = printsOf(ids.map((id, i) => (id === null ? null : { id, text: `Text ${i}` })))
    const { repeatsId } = settle(prints, false)
    expect(ids.map((_, i) => repeatsId(i))).toEqual([false, false, false, true, false, true, false])
  })
  it('that is refused makes no story for others to be copies of', () => {
    const [one = '', two = ''] = stories
    const articles = [
      { id: 'a', text: one },
      { id: 'a', text: two },
      { id: 'b', text: two },
      { id: 'c', text: two },
    ]
    const { copyOf, hasCopies } = settle(printsOf(articles), true)
    expect(articles.map((_, i) => copyOf(i))).toEqual([null, null, null, 2])
    expect(articles.map((_, i) => hasCopies(i))).toEqual([false, false, true, false])
  })
})

describe('memory', () => {
  it.each([16, 40, 100])('for %i entries finds the same in more passes', (room) => {
    const texts = [...stories, ...stories.map((story) => reworded(story, 15)), ...stories]
    expect(copiesAmong(texts, room)).toEqual(copiesAmong(texts))
  })
  const rows: [articles: number, keys: number, room: number, count: number][] = [
    [1000, 32, 100_000, 1],
    [1000, 32, 10_000, 4],
    [1000, 3, 1000, 3],
    [3000, 2, 1000, 8],
    [0, 1, 1000, 1],
  ]
  it.each(rows)('%i articles with %i keys and room for %i take %i passes', (articles, keys, room, count) => {
    const all = passes(articles, keys, room)
    expect(all).toHaveLength(count)
    expect(new Set(all.flatMap((pass) => pass.keys)).size).toBe(keys)
  })
})

describe('words', () => {
  const rows: [why: string, a: string, b: string, same: boolean][] = [
    ['quotation marks and case', '“Seven Dead”', 'SEVEN dead', true],
    ['a ligature and its letters', 'oﬃce', 'office', true],
    ['letters in two parts', 'cafe\u0301', 'café', true],
    ['one letter', 'dead', 'deaf', false],
    ['order', 'man bites dog', 'dog bites man', false],
  ]
  it.each(rows)('%s', (_why, a, b, same) => {
    expect(wordsOf(a).numbers.join() === wordsOf(b).numbers.join()).toBe(same)
  })
  it('are marked that begin with a capital or have a figure', () => {
    expect([...wordsOf('at least 12 people in Ganja, 3rd').marked]).toEqual([0, 0, 1, 0, 0, 1, 1])
  })
})
