import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../src/model/claim.ts'
import { claimwire, folderWith, written } from './program.ts'

const root = resolve(import.meta.dirname, '..')
const EXAMPLE = join(root, 'examples/extension.ts')
const TEXT =
  'Two villagers went heavenward at the hospital in Patna on Monday, the sarpanch said. One of the men had carried a katta.'
/** A claim of every form, some with what the extension finds. */
const ARTICLES = Array.from({ length: 40 }, (_, i) =>
  JSON.stringify({ id: `a${i}`, text: i % 3 === 0 ? `${TEXT} Lathis killed ${i + 3} people in Gaya.` : TEXT }),
).join('\n')

const configured = (...extensions: string[]) => JSON.stringify({ extensions })
const claimsOf = (lines: string): Claim[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Claim)
const extension = (body: string) => `export default { name: 'own', ${body} }`

describe('an extension', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await folderWith({
      'pipeline.config.json': configured(EXAMPLE),
      'article.txt': TEXT,
      'articles.jsonl': ARTICLES,
    })
  })

  it('adds words, rules and extractors to the program', async () => {
    const { stdout, stderr } = await claimwire(['extract', 'article.txt'], { cwd: folder })
    expect(stderr).toBe('')
    const [claim] = claimsOf(stdout)
    expect(claim?.attribution?.speakers).toMatchObject([{ text: 'the sarpanch', role: 'sarpanch' }])
    expect(claim?.casualties).toMatchObject([{ effect: 'killed', best: 2, rule: 'india/heavenward' }])
    expect(claim?.custom).toEqual({ weapons: [] })
  })

  it('is not there for whoever does not name it', async () => {
    const { stdout } = await claimwire(['extract', '-'], { input: TEXT })
    for (const claim of claimsOf(stdout)) {
      expect(claim.casualties).toEqual([])
      expect(claim).not.toHaveProperty('custom')
    }
  })

  it('is explained like a rule of our own', async () => {
    const { stdout } = await claimwire(['explain', 'article.txt', '--at', 'heavenward'], { cwd: folder })
    expect(stdout).toContain('india/heavenward')
  })

  it('reads alike in any number of threads, and what it finds stands in the records', async () => {
    await claimwire(['run', 'articles.jsonl', '-o', 'one', '--workers', '1'], { cwd: folder })
    await claimwire(['run', 'articles.jsonl', '-o', 'two', '--workers', '2'], { cwd: folder })
    expect(written(join(folder, 'two'), 'claims.jsonl')).toBe(written(join(folder, 'one'), 'claims.jsonl'))
    expect(written(join(folder, 'two'), 'articles.jsonl')).toBe(written(join(folder, 'one'), 'articles.jsonl'))
    const [article] = written(join(folder, 'one'), 'articles.jsonl').split('\n')
    const { text, custom } = JSON.parse(article ?? '')
    const { start, end } = custom.weapons[0]
    expect(custom.weapons[0]).toMatchObject({ text: 'katta', value: { kind: 'firearm' }, rule: 'india/weapons' })
    expect(text.slice(start, end)).toBe('katta')
  })

  it('makes another run when it is changed', async () => {
    const at = await folderWith({
      'own.mjs': extension(`words: 'patwari: person role'`),
      'pipeline.config.json': configured('./own.mjs'),
      'a.txt': 'Two men were killed in Patna, the patwari said.',
    })
    const role = async () => {
      await claimwire(['run', 'a.txt', '-o', 'out'], { cwd: at })
      return claimsOf(written(join(at, 'out'), 'claims.jsonl'))[0]?.attribution?.speakers[0]?.role
    }
    expect(await role()).toBe('patwari')
    writeFileSync(join(at, 'own.mjs'), extension(`words: 'patwari: person'`))
    expect(await role()).toBeNull()
  })

  it('works in the library, and in its threads', () => {
    const program = `
      import { loadExtensions } from ${JSON.stringify(pathToFileURL(join(root, 'dist/extend.js')).href)}
      await loadExtensions([${JSON.stringify(EXAMPLE)}])
      const { createPipeline } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)})
      const articles = [{ text: ${JSON.stringify(TEXT)} }]
      for (const workers of [0, 1])
        for await (const { article } of createPipeline().extractAll(articles, { workers }))
          console.log(JSON.stringify([article.casualties.map(({ rule }) => rule), article.custom.weapons.map(({ text }) => text)]))
    `
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    const expected = JSON.stringify([['india/heavenward'], ['katta']])
    expect(printed.trim().split('\n')).toEqual([expected, expected])
  })

  it('can be an object, which reads in its own thread only', () => {
    const program = `
      import { loadExtensions } from ${JSON.stringify(pathToFileURL(join(root, 'dist/extend.js')).href)}
      const object = { name: 'local', words: 'patwari: person role' }
      await loadExtensions([object])
      for (const wrong of [[object], [null], [{ name: 'x', wrods: '' }]])
        await loadExtensions(wrong).catch((error) => console.log(error.message))
      const { createPipeline } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)})
      const article = { text: 'Two men were killed in Patna, the patwari said.' }
      console.log(createPipeline().extract(article).claims[0].attribution.speakers[0].role)
      const all = createPipeline().extractAll([article], { workers: 1 })
      await all.next().catch((error) => console.log(error.message))
    `
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(printed.trim().split('\n')).toEqual([
      expect.stringMatching(/^Two extensions are called "local": one that was given as an object and one/),
      expect.stringMatching(/given as an object: expected \{ name, words, rules, extractors \}\.$/),
      expect.stringMatching(/given as an object: expected of name, words, rules, extractors, got "wrods"\.$/),
      'patwari',
      expect.stringMatching(
        /"local" was given as an object, which cannot be sent to other threads\. Load it from a module/,
      ),
    ])
  })

  it('comes too late after claimwire is imported, which is said', () => {
    const program = `
      const { extract } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)})
      extract({ text: 'Two men were killed.' })
      const { loadExtensions } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/extend.js')).href)})
      await loadExtensions([${JSON.stringify(EXAMPLE)}]).catch((error) => console.log(error.message))
    `
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(printed).toMatch(/"india" comes too late: .* before "claimwire" is imported/)
  })
})

describe('an extension that does not hold is answered with what was expected', () => {
  const mistakes: [what: string, code: string, said: RegExp][] = [
    ['no object', 'export default 5', /expected a default export \{ name, words, rules, extractors \}/],
    ['no name', 'export default { words: "" }', /expected a name of lower-case letters/],
    ['a mistyped key', extension('wrods: ""'), /expected of name, words, rules, extractors, got "wrods"/],
    [
      'an unknown tag',
      extension(`words: 'patwari: persn'`),
      /gives words the tag "persn", which is none. The tags are .*person/,
    ],
    [
      'a rule of an unknown book',
      extension('rules: { weather: () => [] }'),
      /one of casualties, dates, got some for "weather"/,
    ],
    [
      'a rule under another name',
      extension(
        `rules: { dates: ({ tokens }) => [{ id: 'dates/mine', pattern: tokens('yore'), read: () => null, examples: [], rejects: [] }] }`,
      ),
      /begin with "own\/", got "dates\/mine"/,
    ],
    [
      'a pattern that does not parse',
      extension(
        `rules: { dates: ({ tokens }) => [{ id: 'own/mine', pattern: tokens('(yore'), read: () => null, examples: [], rejects: [] }] }`,
      ),
      /./,
    ],
    ['what is no module', 'export default {', /The extension .*own\.mjs cannot be loaded: /],
  ]
  it.each(mistakes)('%s', async (_, code, said) => {
    const cwd = await folderWith({ 'own.mjs': code, 'pipeline.config.json': configured('./own.mjs') })
    const { code: exit, stderr } = await claimwire(['extract', '-'], { cwd, input: TEXT })
    expect(stderr).toMatch(said)
    expect(exit).toBe(1)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  it('a module that is not there', async () => {
    const cwd = await folderWith({ 'pipeline.config.json': configured('./none.mjs') })
    const { code, stderr } = await claimwire(['run', '-'], { cwd, input: TEXT })
    expect([code, stderr]).toEqual([1, expect.stringContaining('none.mjs cannot be loaded')])
  })

  it('an extractor that fails costs its article, and says whose it is', async () => {
    const cwd = await folderWith({
      'own.mjs': extension(`extractors: [{ name: 'x', extract: () => { throw new Error('no such luck') } }]`),
      'pipeline.config.json': configured('./own.mjs'),
    })
    const { code, stderr } = await claimwire(['extract', '-'], { cwd, input: TEXT })
    expect(code).toBe(2)
    expect(stderr).toContain(
      'the extractor "x" of the extension "own" failed: no such luck. Tell whoever wrote the extension.',
    )
  })

  it('a span outside the text is refused, as one of ours would be', async () => {
    const cwd = await folderWith({
      'own.mjs': extension(`extractors: [{ name: 'x', extract: () => [{ start: 5, end: 5000 }] }]`),
      'pipeline.config.json': configured('./own.mjs'),
    })
    const { code, stderr } = await claimwire(['extract', '-'], { cwd, input: TEXT })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/expected a span within the \d+ characters of the text/)])
  })

  it('a queue takes none', async () => {
    const cwd = await folderWith({ 'pipeline.config.json': configured(EXAMPLE), 'a.txt': TEXT })
    const { code, stderr } = await claimwire(['enqueue', 'a.txt', '--queue', 'q'], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('workers of a queue take none from it')])
  })
})

it('the tags that docs/extensions.md lists are those that words can have', async () => {
  const own = await folderWith({
    'own.mjs': extension(`words: 'x: no-such-tag'`),
    'pipeline.config.json': configured('./own.mjs'),
  })
  const { stderr } = await claimwire(['extract', '-'], { cwd: own, input: TEXT })
  const tags = /The tags are (.*)\./.exec(stderr)?.[1]?.split(', ') ?? []
  const page = readFileSync(join(root, 'docs/extensions.md'), 'utf8')
  const shown = [...page.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| [^|]+ \|$/gm)].flatMap(
    ([, names = '']) => names.match(/[a-z-]+/g) ?? [],
  )
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter((tag) => !tags.includes(tag))).toEqual([])
})
