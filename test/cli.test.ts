import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../src/model/article.ts'
import { claimSchema } from '../src/model/claim.ts'
import { runSchema } from '../src/model/run.ts'
import { claimwire, emptyFolder, folderWith, recordsOf } from './program.ts'

const STORY = `Bridge falls near Quito

At least 12 people were killed when a bridge fell near Quito on Tuesday, police said.

“We will find out why,” said Maria Salvatierra, the mayor of Quito.
`
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('claimwire --help', () => {
  const commands = [
    [],
    ['run'],
    ['extract'],
    ['export'],
    ['export', 'csv'],
    ['sample'],
    ['places'],
    ['eval'],
    ['schema'],
  ]
  it.each(commands.map((command) => [command]))('%j teaches', async (command) => {
    const { code, stdout, stderr } = await claimwire([...command, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    if (command.join() !== 'export') expect(stdout).toContain('Examples:')
  })
  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await claimwire(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('claimwire run', () => {
  it('writes records that hold, and a record of the run whose counts are those of the files', async () => {
    const cwd = await folderWith({ 'news/a.txt': STORY, 'news/2024-03-14-b.txt': STORY })
    const { code, stdout, stderr } = await claimwire(['run', 'news'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const out = join(cwd, 'output')
    expect(readdirSync(out).sort()).toEqual(['articles.jsonl', 'claims.jsonl', 'rejected.jsonl', 'run.json'])
    const articles = recordsOf(read(out, 'articles.jsonl')).map((record) => articleSchema.parse(record))
    const claims = recordsOf(read(out, 'claims.jsonl')).map((record) => claimSchema.parse(record))
    const { counts, config, ended } = runSchema.parse(JSON.parse(read(out, 'run.json')))
    expect(ended).toBe('complete')
    expect(articles.map(({ source }) => source.file)).toEqual(['2024-03-14-b.txt', 'a.txt'])
    expect(counts.articles).toMatchObject({ read: 2, written: 2, rejected: 0 })
    expect(counts.claims.written).toBe(claims.length)
    expect(counts.figures).toBe(articles.flatMap(({ casualties }) => casualties).length)
    expect(config.inputs).toEqual(['news'])
    expect(stdout).toMatch(/articles +2/)
    expect(stdout).toContain('Maria Salvatierra')
    expect(stdout).toContain('“We will find out why,”')
  })

  it('colours nothing in a pipe, and nothing where NO_COLOR is set', async () => {
    const cwd = await folderWith({ 'a.txt': STORY })
    const { stdout } = await claimwire(['run', 'a.txt'], { cwd })
    const forced = await claimwire(['run', 'a.txt'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(stdout + forced.stdout + forced.stderr).not.toContain('\u001b')
  })

  it('is quiet when it shall be', async () => {
    const cwd = await folderWith({ 'a.txt': STORY })
    expect(await claimwire(['run', 'a.txt', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('leaves out claims below a confidence, also from the count of their article', async () => {
    const cwd = await folderWith({ 'a.txt': STORY })
    await claimwire(['run', 'a.txt', '--min-confidence', '1'], { cwd })
    expect(recordsOf(read(join(cwd, 'output'), 'articles.jsonl'))).toMatchObject([{ claims: 0 }])
    expect(read(join(cwd, 'output'), 'claims.jsonl')).toBe('')
  })

  it('takes the names of fields from the command line, and JSON Lines from standard input', async () => {
    const cwd = emptyFolder()
    const input = `${JSON.stringify({ guid: 'x1', body: STORY, date: '2024-03-14', section: 'World' })}\n`
    const map = 'id=guid,text=body,published=date'
    const { code } = await claimwire(['run', '-', '-o', 'out', '--map', map], { cwd, input })
    expect(code).toBe(0)
    expect(recordsOf(read(join(cwd, 'out'), 'articles.jsonl'))).toMatchObject([
      { id: 'x1', text: STORY, published: '2024-03-14', publishedFrom: 'input', extra: { section: 'World' } },
    ])
  })

  it('keeps what was written when it is interrupted', async () => {
    const cwd = emptyFolder()
    // The broken line is told on standard error once its batch is written; the pipe stays open, so that only the signal ends it.
    const good = Array.from({ length: 200 }, (_, i) => `${JSON.stringify({ id: `a${i}`, text: STORY })}\n`).join('')
    const { code } = await claimwire(['run', '-', '--workers', '2'], {
      cwd,
      input: good.replace('\n', '\n{broken\n'),
      interruptAt: 'rejected',
    })
    expect(code).toBe(130)
    const record = runSchema.parse(JSON.parse(read(join(cwd, 'output'), 'run.json')))
    expect(record.ended).toBe('interrupted')
    const articles = recordsOf(read(join(cwd, 'output'), 'articles.jsonl'))
    expect(articles.length).toBe(record.counts.articles.written)
    expect(articles.map(({ id }) => id)).toEqual(articles.map((_, i) => `a${i}`))
    expect(articles.length).toBeGreaterThan(10)
    expect(readdirSync(join(cwd, 'output'))).not.toContain('.claimwire')
  })
})

describe('the same input gives the same bytes', () => {
  const circumstances: [why: string, args: string[], env: Record<string, string>][] = [
    ['another time zone', [], { TZ: 'Asia/Tokyo' }],
    ['another locale', [], { LC_ALL: 'C', LANG: 'tr_TR.UTF-8' }],
    ['this thread alone', ['--workers', '1'], {}],
    ['two workers', ['--workers', '2'], {}],
    ['three workers', ['--workers', '3'], {}],
  ]
  const names = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl']
  const lines = Array.from({ length: 80 }, (_, i) => {
    const text = STORY.replace('12 people', `${i + 2} people`)
    return i % 9 === 4 ? '{broken' : JSON.stringify({ id: `s${i}`, text, published: '2024-03-14' })
  })
  const files = { 'dump.jsonl': `${lines.join('\n')}\n`, 'a.txt': STORY, 'b/c.txt': STORY }
  const bytesOf = async (cwd: string, args: string[], env: Record<string, string>) => {
    const { code } = await claimwire(['run', '.', '-o', 'out', '--quiet', ...args], { cwd, env })
    expect(code).toBe(2)
    return names.map((name) => read(join(cwd, 'out'), name))
  }

  it.each(circumstances)('%s', async (_why, args, env) => {
    const first = await bytesOf(await folderWith(files), [], { TZ: 'UTC' })
    expect(await bytesOf(await folderWith(files), args, env)).toEqual(first)
    expect(first[0]).not.toBe('')
  })

  it('and no path of the machine stands in a record', async () => {
    const cwd = await folderWith(files)
    await claimwire(['run', join(cwd, 'a.txt'), '-o', join(cwd, 'out')], { cwd: emptyFolder() })
    for (const name of [...names, 'run.json']) expect(read(join(cwd, 'out'), name)).not.toContain(cwd)
  })
})

describe('claimwire extract', () => {
  it('writes claims and nothing else', async () => {
    const { code, stdout, stderr } = await claimwire(['extract'], { input: STORY })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const claims = recordsOf(stdout).map((record) => claimSchema.parse(record))
    expect(claims.map(({ form }) => form)).toContain('direct')
  })

  it('knows JSON Lines by their content, and tells a broken line on standard error', async () => {
    const input = `{"id": "one", "text": ${JSON.stringify(STORY)}}\n{"id": "two",\n`
    const { code, stdout, stderr } = await claimwire(['extract', '-'], { input })
    expect(code).toBe(2)
    expect(recordsOf(stdout)).toMatchObject(recordsOf(stdout).map(() => ({ article: { id: 'one' } })))
    expect(stderr).toMatch(/Line 2 of - is not JSON/)
  })

  it('takes the publication day that dates are resolved from', async () => {
    const args = ['extract', '-', '--published', '2024-03-14']
    const { stdout } = await claimwire(args, { input: STORY })
    expect(recordsOf(stdout).flatMap(({ dates }) => dates)).toContainEqual(
      expect.objectContaining({ text: 'Tuesday', timex: '2024-03-12' }),
    )
  })
})

describe('claimwire schema', () => {
  it.each(['claim', 'article', 'rejected', 'run', 'config', 'fixture'])('%s is JSON Schema', async (name) => {
    const { code, stdout } = await claimwire(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
  })
})

describe('claimwire eval', () => {
  it('scores the corpus, and ends with 3 below --min', async () => {
    const cwd = new URL('..', import.meta.url).pathname
    const { code, stdout } = await claimwire(['eval', '--min', '0'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('quotations')
    expect((await claimwire(['eval', '--min', '100'], { cwd })).code).toBe(3)
  })
})
