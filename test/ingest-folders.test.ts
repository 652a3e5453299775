import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { discover, isRejected, readInput } from '../src/input/ingest.ts'
import { configOf } from './document.ts'
import { desk } from './reading.ts'

const { path, write, read } = desk()
const namesIn = async (inputs: string[], output = 'output') =>
  (await discover(inputs, path(''), output)).filter(({ passed }) => passed === undefined).map(({ name }) => name)

describe('a folder', () => {
  test('is read by the usual endings, whatever their case and however packed', async () => {
    const names = [
      'a.txt',
      'b.TXT',
      'c.html',
      'd.jsonl.gz',
      'e.json',
      'f.csv',
      'g.tsv.zst',
      'h.warc.gz',
      'i.zip',
      'j.warc',
    ]
    for (const name of [...names, 'photo.jpg', 'readme.md', 'run.sh', '.hidden.txt']) write(`in/${name}`, 'x')
    expect(await namesIn(['in'])).toEqual(names)
  })

  test('passes over pages that Claimwire wrote, wherever they lie', async () => {
    const page = (head: string) =>
      `<!doctype html><html lang="en"><head>${head}</head><body><p>Words.</p></body></html>`
    write('in/claims.html', page('<meta charset="utf-8"><meta name="generator" content="Claimwire">'))
    write('in/news.html', page('<meta name="generator" content="WordPress 6.2">'))
    expect(await namesIn(['in'])).toEqual(['news.html'])
  })

  test.each([
    ['spaces', 'a story with spaces.txt'],
    ['a line break', 'two\nlines.txt'],
    ['letters that are not Latin', 'новости/статья ١٢.txt'],
    ['combining letters', 'Ko\u0308k-Tash.txt'],
    ['what globs are made of', '[2024] {a,b} *? !(x).txt'],
    ['quotation marks and a backslash', '\'"`\\.txt'],
    ['a name that looks like an option', '--workers.txt'],
  ])('with %s in its names is read', async (_, name) => {
    write(`in/${name}`, 'Words.')
    const { articles, rejected } = await read({ inputs: ['in'] })
    expect(rejected).toEqual([])
    expect(articles.map(({ source }) => source.file)).toEqual([name])
    expect((await read({ inputs: [`in/${name}`] })).articles).toHaveLength(1)
  })

  test('whose own path is made of what globs are made of is read', async () => {
    write('in [old] {x}/a.txt', 'Words.')
    expect(await namesIn(['in [old] {x}'])).toEqual(['a.txt'])
  })

  test('with links in a circle, out of it and to nothing is read once', async () => {
    write('outside/b.txt', 'B.')
    write('in/deep/a.txt', 'A.')
    symlinkSync(path('in'), path('in/deep/circle'))
    symlinkSync('self', path('in/self'))
    symlinkSync(path('outside'), path('in/out'))
    symlinkSync(path('nothing.txt'), path('in/nothing.txt'))
    expect(await namesIn(['in'])).toEqual(['deep/a.txt'])
  })

  test('that is given as a link is read', async () => {
    write('in/a.txt', 'A.')
    symlinkSync(path('in'), path('link'))
    expect(await namesIn(['link'])).toEqual(['a.txt'])
  })

  test('holds no articles where a run writes', async () => {
    for (const name of ['a.txt', 'output/claims.jsonl', 'output/parts/1.jsonl', 'output/run.json', 'outputs.txt'])
      write(`in/${name}`, 'x')
    expect(await namesIn(['in'], 'in/output')).toEqual(['a.txt', 'outputs.txt'])
    for (const name of [
      'claims.jsonl',
      'articles.jsonl',
      'rejected.jsonl',
      'run.json',
      'figures.csv',
      'deep/claims.jsonl',
    ])
      write(`own/${name}`, 'x')
    expect(await namesIn(['own'], 'own')).toEqual(['deep/claims.jsonl'])
  })

  test('may have its table of metadata beside the articles', async () => {
    write('in/metadata.csv', '\uFEFF"path",title,published\r\na.txt,A,2024-03-12\r\n')
    write('in/articles.csv', 'path,title,text\nx,A,Words.\n')
    write('in/a.txt', 'A.')
    expect(await namesIn(['in'])).toEqual(['a.txt', 'articles.csv'])
  })

  test('of 100,000 files is found in little time and memory', async () => {
    for (let folder = 0; folder < 100; folder++) {
      mkdirSync(path(`in/${folder}`), { recursive: true })
      for (let i = 0; i < 1000; i++) writeFileSync(path(`in/${folder}/${i}.txt`), '')
    }
    const before = process.memoryUsage.rss()
    const began = performance.now()
    const names = await namesIn(['in'])
    expect(names).toHaveLength(100_000)
    expect(names).toEqual([...names].sort())
    expect(performance.now() - began).toBeLessThan(20_000)
    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(200)
  }, 180_000)
})

test('a file that is gone when its turn comes is refused, and the rest goes on', async () => {
  write('in/a.txt', 'A.')
  write('in/b.txt', 'B.')
  const files = await discover(['in'], path(''), 'output')
  rmSync(path('in/a.txt'))
  const seen: string[] = []
  for (const file of files)
    for await (const one of readInput(file, configOf({}), null)) seen.push(isRejected(one) ? one.reason : one.text)
  expect(seen).toEqual([expect.stringMatching(/^The file a\.txt cannot be read: it is no longer there/), 'B.'])
})
