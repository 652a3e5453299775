import { describe, expect, it } from 'vitest'
import { claimSchema } from '../src/model/claim.ts'
import { claimwire, folderWith, recordsOf } from './program.ts'

const STORY =
  'Mina Brandt said on Tuesday that 12 people were killed in Ganja. “We heard nothing,” said Leyla Mammadova.'
const line = (record: object) => `${JSON.stringify(record)}\n`
const JSON_LINES = [
  line({ id: 'one', text: STORY, published: '2024-03-14' }),
  '{"id": "two"\n',
  line({ id: 'three', text: STORY }),
].join('')

describe('extract of an article that needs more than there is', () => {
  it.each([
    ['memory', { threadMegabytes: 64 }, 'memory-limit', 1_000_000],
    ['time', { articleSeconds: 1 }, 'time-limit', 190_000],
    ['characters', { articleCharacters: 1000 }, 'too-large', 2000],
  ])('%s reports it, and reads the next', async (_, limits, code, length) => {
    const text = '"a" said '.repeat(Math.ceil(length / 9))
    const lines = [{ text }, { text: 'At least two people were killed in Ganja.' }].map((line) => JSON.stringify(line))
    const cwd = await folderWith({ 'pipeline.config.json': JSON.stringify({ limits }), 'in.jsonl': lines.join('\n') })
    const { code: exit, stdout, stderr } = await claimwire(['extract', 'in.jsonl'], { cwd })
    expect([exit, stderr]).toEqual([2, expect.stringContaining(code)])
    expect(recordsOf(stdout)).toHaveLength(1)
  })
})

describe('claimwire extract', () => {
  it('writes the claims of a file to standard output, and nothing else', async () => {
    const cwd = await folderWith({ 'story.txt': STORY })
    const { code, stdout, stderr } = await claimwire(['extract', 'story.txt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const claims = stdout
      .split('\n')
      .slice(0, -1)
      .map((text) => claimSchema.parse(JSON.parse(text)))
    expect(claims.map(({ text }) => text)).toContain('We heard nothing,')
    for (const { spans, text } of claims) {
      expect(spans.map(({ start, end }) => STORY.slice(start, end)).join(' … ')).toBe(text)
    }
  })

  it('reads JSON Lines on standard input by their content, and goes on behind a broken line', async () => {
    const { code, stdout, stderr } = await claimwire(['extract'], { input: JSON_LINES })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^rejected \(invalid-json\): Line 2 of - is not JSON: .*\n$/)
    const claims = recordsOf(stdout).map((claim) => claimSchema.parse(claim))
    expect([...new Set(claims.map(({ article }) => article.id))]).toEqual(['one', 'three'])
    const days = claims.flatMap(({ attribution }) => attribution?.when?.from ?? [])
    expect(days).toEqual(['2024-03-12'])
  })

  it('takes the day and the fields from the flags', async () => {
    const input = line({ body: STORY })
    const flags = ['--map', 'text=body', '--published', '2024-03-14', '--min-confidence', '0']
    const { code, stdout } = await claimwire(['extract', ...flags], { input })
    expect(code).toBe(0)
    expect(stdout).toContain('"from":"2024-03-12"')
    const none = await claimwire(['extract', '--map', 'text=body', '--min-confidence', '1'], { input })
    expect(none).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('ends well when its reader has seen enough', async () => {
    const input = Array.from({ length: 400 }, (_, i) => line({ id: `n${i}`, text: `${STORY} `.repeat(4) })).join('')
    const { code, stdout, stderr } = await claimwire(['extract'], { input, firstWords: true })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(recordsOf(stdout).length).toBeLessThan(1000)
  })

  const refusals: [why: string, input: string, says: RegExp][] = [
    ['empty input', '', /^rejected \(empty\): - is empty\.\n$/],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /^rejected \(binary\): - is not text; Claimwire reads plain text/],
  ]
  it.each(refusals)('says of %s what it is, and ends with 2', async (_why, input, says) => {
    const { code, stdout, stderr } = await claimwire(['extract', '-'], { input })
    expect(stderr).toMatch(says)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('ends with 1 at a file that is not there', async () => {
    const { code, stdout, stderr } = await claimwire(['extract', 'nowhere.txt'])
    expect(stderr).toMatch(/^claimwire: Expected a file.*nowhere\.txt/)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })

  it('lets no article speak to the terminal', async () => {
    const input = line({ id: '\x1b]0;owned\x07', text: STORY }) + line({ id: '\x1b]0;owned\x07', text: STORY })
    const { stdout, stderr } = await claimwire(['extract'], { input })
    expect(stderr).toMatch(/^rejected \(duplicate-id\)/)
    expect(stdout + stderr).not.toMatch(/[\x1b\x07]/)
  })
})

describe('what was meant', () => {
  it('a file or a folder without a command is answered with the command for it', async () => {
    const cwd = await folderWith({ 'article.txt': 'It rained.\n', 'folder/a.txt': 'It rained.\n' })
    const file = await claimwire(['article.txt'], { cwd })
    expect(file).toEqual({
      code: 1,
      stdout: '',
      stderr: 'claimwire: article.txt is a file. Try: claimwire extract article.txt\n',
    })
    expect((await claimwire(['folder'], { cwd })).stderr).toMatch(/folder is a folder\. Try: claimwire run folder/)
    expect((await claimwire(['nothing'], { cwd })).stderr).toMatch(/unknown command 'nothing'/)
  })
  it('several files are read one after another', async () => {
    const said = (who: string) => `“We heard nothing,” said ${who}.\n`
    const cwd = await folderWith({ 'a.txt': said('Ana Ruiz'), 'b.txt': said('Maria Salvatierra') })
    const { stdout } = await claimwire(['extract', 'a.txt', 'b.txt'], { cwd })
    expect(stdout.match(/"name":"[^"]+"/g)).toEqual(['"name":"Ana Ruiz"', '"name":"Maria Salvatierra"'])
  })
})
