import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import type { Document } from '../src/model/document.ts'
import * as schema from '../src/schema.ts'
import { claimwire, emptyFolder, folderWith } from './program.ts'

const { createPipeline, exportFolder, extract, isRejected, lookUp, read, records } = library
const root = resolve(import.meta.dirname, '..')
const TEXT = 'At least 12 people were killed in Ganja on Tuesday, police said.'
const articles = Array.from({ length: 30 }, (_, i) => ({ id: `a${i}`, text: TEXT, published: '2020-10-15' }))
const node = (cwd: string, file: string) =>
  execFileSync(process.execPath, [file], { cwd, encoding: 'utf8', stdio: 'pipe' })

describe('the library', () => {
  it('exports these names, and a change of them is seen here', () => {
    expect(Object.keys(library).sort()).toEqual(
      [
        'Failure',
        'createPipeline',
        'defineConfig',
        'exportFolder',
        'extract',
        'isRejected',
        'lookUp',
        'read',
        'records',
      ].sort(),
    )
    expect(Object.keys(schema).sort()).toEqual(
      [
        'articleSchema',
        'checkedArticleSchema',
        'checkedClaimSchema',
        'claimSchema',
        'configSchema',
        'jsonSchema',
        'rejectedSchema',
        'runSchema',
      ].sort(),
    )
  })

  const mistakes: [given: unknown, sentence: RegExp][] = [
    ['text', /Expected an article such as \{ text: .* got a string\. Put it into an object: \{ text \}/],
    [null, /Expected an article such as .* got null/],
    [[TEXT], /got a list/],
    [{}, /Expected the article’s text as a string under "text", got an object with no keys/],
    [{ body: TEXT }, /got an object with body/],
    [{ text: 5 }, /"text", got a number/],
    [{ text: TEXT, publishd: '2020-10-15' }, /no "publishd"; did you mean "published"\?/],
    [{ text: TEXT, Title: 'x' }, /no "Title"; did you mean "title"\?/],
    [{ text: TEXT, colour: 'x' }, /no "colour"\. Expected of text, id, .*"extra"/],
    [
      { text: TEXT, published: new Date(0) },
      /Expected published to be a string or null, got a Date, of which toISOString\(\) makes a string/,
    ],
    [{ text: TEXT, published: 'soon' }, /Expected a publication date such as 2024-03-12/],
  ]
  it.each(mistakes)('answers %j with what was expected', (given, sentence) => {
    expect(() => extract(given as never)).toThrow(TypeError)
    expect(() => extract(given as never)).toThrow(sentence)
  })
  it('answers a mistyped option with its path', () => {
    expect(() => createPipeline({ write: { minConfidence: 2 } })).toThrow(/does not hold at write\.minConfidence/)
    expect(() => createPipeline({}, { places: [{ name: 'X', lat: 100, lon: 0 }] })).toThrow()
  })

  it('takes extractors for one pipeline, in this thread', async () => {
    const weapons = {
      name: 'weapons',
      *extract({ sentences }: Document) {
        for (const { tokens } of sentences)
          for (const { start, end, lower } of tokens) if (lower === 'rifle') yield { start, end, value: 'firearm' }
      },
    }
    const article = { text: 'A man was killed with a rifle, police said.' }
    const pipeline = createPipeline({}, { extractors: [weapons] })
    const { claims } = pipeline.extract(article)
    expect(claims[0]?.custom).toMatchObject({ weapons: [{ text: 'rifle', value: 'firearm', rule: 'own/weapons' }] })
    expect(createPipeline().extract(article).article?.custom).toBeUndefined()
    await expect(pipeline.extractAll([article], { workers: 1 }).next()).rejects.toThrow(
      /cannot be sent to other threads/,
    )
    for (const wrong of ['weapons', [{ name: 'A B', extract: () => [] }], [weapons, weapons], [{ name: 'weapons' }]])
      expect(() => createPipeline({}, { extractors: wrong as never })).toThrow(/expected extractors as a list/)
  })

  it('answers a mistyped option of any call, and what is no text', async () => {
    const first = (all: AsyncGenerator<unknown>) => all.next()
    const { exportFolder, lookUp, records } = library
    expect(() => createPipeline({}, { lexicon: [] } as never)).toThrow(
      /has no option "lexicon"\. Expected of places, extractors\. Words and rules are added by loadExtensions/,
    )
    await expect(first(createPipeline().extractAll([], { worker: 2 } as never))).rejects.toThrow(
      /has no option "worker"\. Expected of workers, signal\./,
    )
    await expect(exportFolder('csv', 'output', { too: 'map' } as never)).rejects.toThrow(
      /exportFolder has no option "too"\. Expected of to, tables, columns, where\./,
    )
    await expect(exportFolder('csv', null as never)).rejects.toThrow(/path of an output folder as a string, got null/)
    await expect(first(records(5 as never))).rejects.toThrow(/path of an output folder as a string, got a number/)
    expect(() => lookUp(5 as never)).toThrow(/Expected the name of a place as a string, got a number/)
  })

  it('loads no data and no model before it is asked for claims, and leaves nothing behind', async () => {
    const cwd = await folderWith({
      'import.mjs': `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
        const read = []
        for (const name of ['openSync', 'readFileSync']) { const real = fs[name]; fs[name] = (path, ...rest) => { read.push(String(path)); return real(path, ...rest) } }
        syncBuiltinESMExports()
        const before = [...Object.keys(globalThis).filter((name) => !name.startsWith('__zod')), process.listenerCount('exit'), process.listenerCount('uncaughtException')]
        const { extract } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)})
        const imported = read.filter((path) => /dist.data/.test(path)).length
        const after = [...Object.keys(globalThis).filter((name) => !name.startsWith('__zod')), process.listenerCount('exit'), process.listenerCount('uncaughtException')]
        extract({ text: ${JSON.stringify(TEXT)} })
        console.log(JSON.stringify({ imported, same: String(before) === String(after), asked: read.filter((path) => /dist.data/.test(path)).length > 0 }))`,
    })
    expect(JSON.parse(node(cwd, 'import.mjs'))).toEqual({ imported: 0, same: true, asked: true })
  })
})

describe('a pipeline', () => {
  it('knows places of its owner’s', () => {
    const { extract: mine } = createPipeline({}, { places: [{ name: 'Mondomo', country: 'CO', lat: 2.9, lon: -76.5 }] })
    const text = 'Two people were killed in Mondomo on Tuesday, police said.'
    expect(mine({ text }).article?.places).toMatchObject([{ name: 'Mondomo', country: 'CO', lat: 2.9 }])
    expect(extract({ text }).article?.places.map(({ country }) => country)).not.toContain('CO')
  })

  it.each([0, 2])('extracts many in their order, with %i workers', async (workers) => {
    const pipeline = createPipeline({}, { places: [{ name: 'Ganja', country: 'CO', lat: 1, lon: 1 }] })
    const verdicts = []
    for await (const verdict of pipeline.extractAll(articles, { workers })) verdicts.push(verdict)
    expect(verdicts).toEqual(articles.map((article) => pipeline.extract(article)))
    expect(verdicts[0]?.article?.places).toMatchObject([{ country: 'CO' }])
  })

  it.each([0, 2])('asks for no more than it has room for, with %i workers', async (workers) => {
    let asked = 0
    async function* endless() {
      for (;;) yield { id: `a${asked++}`, text: TEXT }
    }
    let met = 0
    for await (const _ of createPipeline().extractAll(endless(), { workers })) {
      expect(asked - met).toBeLessThanOrEqual(Math.max(1, workers * 4))
      if (++met === 20) break
    }
    expect(met).toBe(20)
  })

  it.each([0, 2])('ends when its signal does, with %i workers', async (workers) => {
    const stop = new AbortController()
    const run = async () => {
      for await (const { article } of createPipeline().extractAll(articles, { workers, signal: stop.signal }))
        if (article?.id === 'a3') stop.abort(new Error('enough'))
    }
    await expect(run()).rejects.toThrow('enough')
  })

  it.each([0, 2])('says what is wrong with an article among many, with %i workers', async (workers) => {
    const run = async () => {
      for await (const _ of createPipeline().extractAll([{ text: TEXT }, { body: TEXT } as never], { workers }));
    }
    await expect(run()).rejects.toThrow(/got an object with body/)
  })
})

describe('files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await folderWith({ 'in.jsonl': `${articles.map((a) => JSON.stringify(a)).join('\n')}\n{"text"\n` })
    await claimwire(['run', 'in.jsonl', '--quiet', '--dedupe', 'off'], { cwd: folder })
  })
  it('are read as a run reads them', async () => {
    const all = []
    for await (const one of read([join(folder, 'in.jsonl')])) all.push(one)
    expect(all.map((one) => (isRejected(one) ? one.code : one.id))).toEqual([
      ...articles.map(({ id }) => id),
      'invalid-json',
    ])
    const [first] = all
    if (first === undefined || isRejected(first)) throw new Error('expected an article')
    expect(createPipeline().extract(first).claims).toHaveLength(1)
  })
  it('of an output folder are read, checked and exported', async () => {
    const all = []
    for await (const { article, claims } of records(join(folder, 'output'))) all.push([article.id, claims.length])
    expect(all).toEqual(articles.map(({ id }) => [id, 1]))
    const files = await exportFolder('geojson', join(folder, 'output'), {
      to: join(folder, 'map'),
      tables: ['figures'],
      where: 'best>=12',
    })
    expect(files).toEqual([{ name: 'figures.geojson', holds: 'figures', count: 30 }])
    await expect(exportFolder('xlsx', folder)).rejects.toThrow(/Expected a format of csv, tsv, .*; got "xlsx"/)
  })
  it('that were changed are refused', async () => {
    const line = JSON.stringify({ ...extract({ text: TEXT }).article, text: TEXT.slice(5) })
    const changed = await folderWith({ 'articles.jsonl': `${line}\n`, 'claims.jsonl': '' })
    const run = async () => {
      for await (const _ of records(changed));
    }
    await expect(run()).rejects.toThrow(/The article a_.* does not hold/)
  })
  it('have schemas', () => {
    expect(schema.jsonSchema('claim')).toMatchObject({ properties: { id: { pattern: '^c_[0-9a-f]{16}$' } } })
    expect(schema.claimSchema.safeParse(extract({ text: TEXT }).claims[0]).success).toBe(true)
  })
  it('lookUp says what a name means', () => {
    expect(lookUp('Paris, Texas')[0]?.place).toMatchObject({ name: 'Paris', admin1: 'Texas', country: 'US' })
  })
})

describe('within a bundle', () => {
  const source = `import { extract } from 'claimwire'\nconsole.log(extract({ text: ${JSON.stringify(TEXT)} }).claims.length)\n`
  const bundled = async (format: 'esm' | 'cjs', besides: readonly string[]) => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'node_modules'))
    for (const name of besides)
      symlinkSync(name === 'claimwire' ? root : join(root, 'node_modules', name), join(folder, 'node_modules', name))
    const file = format === 'esm' ? 'out.mjs' : 'out.cjs'
    const banner =
      format === 'esm'
        ? {
            js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
          }
        : {}
    await build({
      stdin: { contents: source, resolveDir: root },
      alias: { claimwire: join(root, 'dist/index.js') },
      outfile: join(folder, file),
      bundle: true,
      platform: 'node',
      format,
      banner,
      external: ['piscina'],
      logLevel: 'silent',
    })
    writeFileSync(join(folder, 'package.json'), '{"name": "somebody"}')
    return { folder, file }
  }
  it.each(['esm', 'cjs'] as const)('of form %s it works where the package is installed', async (format) => {
    const { folder, file } = await bundled(format, ['claimwire'])
    expect(node(folder, file).trim()).toBe('1')
  })
  it.each(['esm', 'cjs'] as const)(
    'of form %s it says what is missing where it is not, and finds not nothing',
    async (format) => {
      const { folder, file } = await bundled(format, [])
      expect(() => node(folder, file)).toThrow(
        /Expected dist\/data\/.*, found nothing\..*in a bundle, leave the package out of it/,
      )
    },
  )
})
