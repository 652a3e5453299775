import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFrom } from '../src/input/article.ts'
import { configSchema } from '../src/model/config.ts'
import { locate } from '../src/verify/locate.ts'
import { stands, verifier } from '../src/verify/verify.ts'
import { pairsOf, wordsOf } from '../src/verify/words.ts'
import { claimwire, folderWith } from './program.ts'

const TEXT = `At least twelve people were killed in Ganja on Tuesday, police said. “We heard nothing, and then 💩 the wall fell,” said Leyla Mammadova, the mayor. “Nobody helped us,” she added.

The harbour of Quay was closed for 1,200 ships.`
const article = articleFrom({ id: 'a', text: TEXT, published: '2020-10-15', url: 'https://example.org/a' })
const other = articleFrom({ id: 'b', text: 'A bridge fell in Quito. Nobody was hurt there, the mayor of Quito said.' })
const verify = verifier([article, other], configSchema.parse({}))
const of = (text: string, more: object = {}) =>
  verify({ id: '1', article: 'a', text, speaker: null, date: null, ...more })

describe('a quotation', () => {
  const rows: [why: string, text: string, found: string][] = [
    ['as it stands', 'We heard nothing, and then 💩 the wall fell', 'verbatim'],
    ['in other marks, case and spaces', 'we heard nothing - and then 💩 the   wall fell!', 'same-words'],
    ['with a word changed', 'We heard nothing, and then the roof fell', 'changed'],
    ['with a word left out', 'We heard nothing, then the wall fell', 'changed'],
    ['made up', 'The government will pay for every house', 'absent'],
    ['in two pieces', 'We heard nothing … Nobody helped us', 'verbatim'],
    ['in two pieces, one of them changed', 'We heard nothing [...] Nobody ever helped us', 'changed'],
    ['of one word', 'harbour', 'verbatim'],
    ['of a word that is not there', 'harbinger', 'absent'],
    ['of marks alone', '…', 'absent'],
    ['longer than what is compared word by word', 'The wall fell and then we heard. '.repeat(150), 'absent'],
  ]
  it.each(rows)('%s', (_why, text, found) => expect(of(text).found).toBe(found))

  it('is cut out of the article where it was found, each piece by itself', () => {
    const cut = (text: string) => of(text).spans.map(({ start, end }) => TEXT.slice(start, end))
    expect(cut('We heard nothing … Nobody helped us')).toEqual(['We heard nothing', 'Nobody helped us'])
    expect(cut('we heard NOTHING and then the wall')).toEqual(['We heard nothing, and then 💩 the wall'])
    expect(cut('Nobody ever helped us')).toEqual(['Nobody helped us'])
  })
  it('shows which words differ, of which side', () => {
    expect(of('We heard nothing, and then the roof fell').changes).toEqual([
      { in: 'both', text: 'We heard nothing and then the' },
      { in: 'claim', text: 'roof' },
      { in: 'article', text: 'wall' },
      { in: 'both', text: 'fell' },
    ])
  })
  it('is found in time also where a text repeats itself', () => {
    const text = 'the dead and the dead and '.repeat(20_000)
    const words = wordsOf(text)
    const index = { text, words, pairs: pairsOf(words) }
    const begun = performance.now()
    locate('the dead and the quick and '.repeat(80), index)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

describe('numbers, names and days', () => {
  const rows: [why: string, text: string, missing: string[]][] = [
    ['are there in digits where the article has words', 'Police put the dead at 12', []],
    ['are there with other marks', 'The ships were 1200 in number, it seems', []],
    ['are told when they are not', 'Police put the dead at 15', ['number 15']],
    ['names too', 'The wall fell, said Leyla Aliyeva in Ganja', ['name Aliyeva']],
    ['not the first word of a sentence', 'Ships waited. Boats sank.', []],
  ]
  it.each(rows)('%s', (_why, text, missing) =>
    expect(of(text).missing.map((fact) => `${fact.kind} ${fact.text}`)).toEqual(missing),
  )
  it('a day is there when the article names or means it', () => {
    const missing = (date: string) => of('Nobody helped us', { date }).missing
    expect(missing('2020-10-13')).toEqual([])
    expect(missing('2020-10-15')).toEqual([])
    expect(missing('2020-10-09')).toEqual([{ kind: 'date', text: '2020-10-09' }])
  })
})

describe('who says it', () => {
  const rows: [claimed: string | null, agrees: boolean | null][] = [
    ['Leyla Mammadova', true],
    ['Mammadova', true],
    ['Mayor Leyla Mammadova', true],
    ['Karim Aliyev', false],
    [null, null],
  ]
  it.each(rows)('%j', (speaker, agrees) =>
    expect(of('We heard nothing', { speaker }).speaker).toEqual({
      claimed: speaker,
      read: ['Leyla Mammadova'],
      agrees,
    }),
  )
  it('is another question than whether it stands', () => {
    expect(stands(of('We heard nothing', { speaker: 'Karim Aliyev' }))).toBe(true)
  })
})

describe('the article of a claim', () => {
  const rows: [why: string, article: string | null, found: string | null][] = [
    ['by id', 'a', 'a'],
    ['by url', 'https://example.org/a', 'a'],
    ['the one that has its words, where none is named', null, 'b'],
    ['that nobody knows', 'c', null],
  ]
  it.each(rows)('%s', (_why, named, found) =>
    expect(verify({ id: '1', article: named, text: 'A bridge fell in Quito', speaker: null, date: null }).article).toBe(
      found,
    ),
  )
})

describe('claimwire verify', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await folderWith({
      'articles/a.txt': TEXT,
      'good.csv': 'quote,who\n"We heard nothing, and then",Leyla Mammadova\n',
      'bad.json': JSON.stringify([
        { id: 'x<1>', text: 'We heard nothing, and then the roof fell', speaker: 'Karim Aliyev' },
        { text: 'Nobody helped us' },
      ]),
    })
    await claimwire(['run', 'articles', '--quiet'], { cwd })
  })
  it('finds everything that a run has claimed', async () => {
    const { code, stdout } = await claimwire(['verify', 'output/claims.jsonl', '--articles', 'articles'], { cwd })
    expect(stdout).toMatch(/(\d+) of \1 claims stand in their article/)
    expect(code).toBe(0)
  })
  it('reads a table of somebody else’s by its columns', async () => {
    const args = ['verify', 'good.csv', '--articles', 'articles', '--map', 'text=quote,speaker=who']
    const { code, stdout } = await claimwire(args, { cwd })
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ok .*verbatim/) })
  })
  it('ends with 3 when something is not in the text, with the difference on the terminal, in JSON Lines and on a page', async () => {
    const { code, stdout } = await claimwire(['verify', 'bad.json', '--articles', 'articles', '-o', 'report'], { cwd })
    expect(code).toBe(3)
    expect(stdout).toContain('We heard nothing and then the [-roof-] {+wall+} fell')
    expect(stdout).toContain('attributed to Karim Aliyev; read as Leyla Mammadova')
    expect(stdout).toContain('1 of 2 claims stand in their article')
    const lines = readFileSync(join(cwd, 'report/verification.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).found)).toEqual(['changed', 'verbatim'])
    const page = readFileSync(join(cwd, 'report/verification.html'), 'utf8')
    expect(page).toContain('<del>roof</del> <ins>wall</ins>')
    expect(page).toContain('x&#60;1&#62;')
    expect(page).not.toMatch(/<script|src=|href=/)
  })
  const mistakes: [args: string[], sentence: RegExp][] = [
    [
      ['good.csv', '--articles', 'articles'],
      /Expected a text under "text" in claim 1 of .*good\.csv, which has quote, who.*--map text=quote/,
    ],
    [['none.csv', '--articles', 'articles'], /Expected claims at .*none\.csv/],
    [['bad.json', '--articles', 'nowhere'], /Expected a file, a folder or a glob, got nowhere/],
    [
      ['good.csv', '--articles', 'articles', '--map', 'quote'],
      /Expected field=key with a field of id, article, text, speaker, date/,
    ],
    [['good.csv'], /--articles/],
  ]
  it.each(mistakes)('answers %j with what was expected', async (args, sentence) => {
    const { code, stderr } = await claimwire(['verify', ...args], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence)
  })
})
