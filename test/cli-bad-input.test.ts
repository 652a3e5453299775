import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rejectedSchema } from '../src/model/rejected.ts'
import { claimwire, folderWith, recordsOf } from './program.ts'

const GOOD = 'At least 12 people were killed when a bridge fell near Quito on Tuesday, police said.\n'

describe('a mistake in how it was called ends with 1 and a sentence', () => {
  const files = {
    'in/a.txt': GOOD,
    taken: 'a file',
    'bad.csv': 'file,title\na.txt,A title\n',
    'notes/readme.md': '# nothing to read',
    'broken.config.ts': 'export default {',
    'wrong.config.ts': "export default { workers: 'four', extractor: ['dates'], write: { minConfidence: 2 } }",
    'wrong.config.json': '{"limits": {"articleSeconds": 0}, "fields": {"body": "text"}}',
  }
  const rows: [args: string, ...sentences: RegExp[]][] = [
    ['run', /No inputs: expected files, folders or globs/],
    ['run nothere', /got nothere: there is nothing of that name/],
    ['run in nothere.txt', /got nothere\.txt/],
    ['run notes', /Expected articles in notes/],
    ['run in/*.html', /no file matches it/],
    ['run in -o taken', /taken: a file is in the place of a folder/],
    ['run in -o taken/deeper', /a file is in the place of a folder/],
    ['run in --workers many', /Expected a whole number from 0 to 256/],
    ['run in --min-confidence 2', /Expected a number from 0 to 1/],
    ['run in --map body=text', /Expected field=key with a field of id, text/],
    ['run in --published 2024-02-30', /Expected a day such as 2024-03-12/],
    ['run in --metadata none.csv', /none\.csv cannot be read/],
    ['run in --metadata bad.csv', /Expected the columns path,.* in bad\.csv/],
    ['run in --quiet --verbose', /Expected --quiet or --verbose, got both/],
    ['run in --speed', /unknown option '--speed'/],
    ['run in -c none.ts', /Expected a configuration at none\.ts/],
    ['run in -c broken.config.ts', /broken\.config\.ts cannot be loaded/],
    [
      'run in -c wrong.config.ts',
      /workers: expected a (?:whole )?number, got "four"/,
      /write\.minConfidence: expected a number of at most 1, got 2/,
      /extractor: expected an option's name \(inputs, .*\), got "extractor"/,
    ],
    [
      'run in -c wrong.config.json',
      /limits\.articleSeconds: expected a number from 1 up, got 0/,
      /fields\.body: expected an option's name \(id, text, .*\), got "body"/,
    ],
    ['extract nothere.txt', /nothere\.txt/],
    ['export csv nowhere', /nowhere.claims\.jsonl is not there/],
    ['sample 3 nowhere', /nowhere.claims\.jsonl is not there/],
    ['sample none', /Expected a whole number from 1/],
    ['eval nowhere', /nowhere/],
    ['schema book', /Allowed choices are claim, article, rejected, run, config/],
    ['fetch', /unknown command 'fetch'/],
  ]
  it.each(rows)('claimwire %s', async (args, ...sentences) => {
    const cwd = await folderWith(files)
    const { code, stdout, stderr } = await claimwire(args.split(' '), { cwd })
    expect(stdout).toBe('')
    for (const sentence of sentences) expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^ +at /m) // no stack: it is the user's mistake, not a defect
    expect(code).toBe(1)
    expect(existsSync(join(cwd, 'output'))).toBe(false)
  })
})

describe('a bad input is refused by itself, and the rest goes on', () => {
  const rows: [why: string, files: Record<string, string | Uint8Array>, refused: [code: string, sentence: RegExp][]][] =
    [
      ['an empty file', { 'a.txt': '' }, [['empty', /a\.txt is empty/]]],
      [
        'a binary file',
        { 'a.txt': new Uint8Array(4000).map((_, i) => (i * 37) % 256) },
        [['binary', /a\.txt is not text/]],
      ],
      [
        'a broken line in the middle',
        { 'a.jsonl': '{"text": "One."}\n{"te\n{"text": "Two."}\n' },
        [['invalid-json', /Line 2/]],
      ],
      ['a record without text', { 'a.jsonl': '{"title": "One"}\n{"text": "Two."}\n' }, [['no-text', /Line 1/]]],
      [
        'an id for the second time',
        { 'a.jsonl': '{"id":"x","text":"One."}\n{"id":"x","text":"Two."}\n' },
        [['duplicate-id', /"x"/]],
      ],
    ]
  it.each(rows)('%s', async (_why, files, refused) => {
    const cwd = await folderWith({ ...files, 'good.txt': GOOD })
    const { code, stderr } = await claimwire(['run', '.', '-o', 'out'], { cwd })
    expect(code).toBe(2)
    const rejected = recordsOf(readFileSync(join(cwd, 'out/rejected.jsonl'), 'utf8')).map((it) =>
      rejectedSchema.parse(it),
    )
    expect(rejected.map(({ code }) => code)).toEqual(refused.map(([code]) => code))
    for (const [, sentence] of refused) expect(stderr).toMatch(sentence)
    const claims = recordsOf(readFileSync(join(cwd, 'out/claims.jsonl'), 'utf8'))
    expect(claims.length).toBeGreaterThan(0)
  })

  it('tells three refusals and says where the others are; --verbose tells all', async () => {
    const cwd = await folderWith({ 'a.jsonl': `${'{broken\n'.repeat(6)}` })
    const told = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('rejected')).length
    expect(told((await claimwire(['run', 'a.jsonl'], { cwd })).stderr)).toBe(3)
    expect(told((await claimwire(['run', 'a.jsonl', '--verbose'], { cwd })).stderr)).toBe(6)
  })

  it('a mistake leaves the output of an earlier run as it was', async () => {
    const cwd = await folderWith({ 'a.txt': GOOD })
    await claimwire(['run', 'a.txt'], { cwd })
    const before = readFileSync(join(cwd, 'output/claims.jsonl'), 'utf8')
    expect((await claimwire(['run', 'a.txt', 'b.txt'], { cwd })).code).toBe(1)
    expect(readFileSync(join(cwd, 'output/claims.jsonl'), 'utf8')).toBe(before)
  })
})

describe('a configuration', () => {
  it('is found here, is typed through claimwire/config, and its paths start from its folder', async () => {
    const config = `import { defineConfig } from 'claimwire/config'
      export default defineConfig({ inputs: ['in'], metadata: 'meta.csv', output: 'out' })`
    const cwd = await folderWith({
      'project/pipeline.config.ts': config,
      'project/in/a.txt': GOOD,
      'project/meta.csv': 'path,published\na.txt,2024-03-14\n',
      'in/b.txt': GOOD,
    })
    const here = join(cwd, 'project')
    expect((await claimwire(['run'], { cwd: here })).code).toBe(0)
    const records = () => recordsOf(readFileSync(join(here, 'out/articles.jsonl'), 'utf8'))
    const fromHere = records()
    expect(fromHere).toMatchObject([{ source: { file: 'a.txt' }, published: '2024-03-14' }])
    // From another folder, the same file gives the same records; flags go before it and start from where one stands.
    expect((await claimwire(['run', '-c', 'project/pipeline.config.ts'], { cwd })).code).toBe(0)
    expect(records()).toEqual(fromHere)
    expect((await claimwire(['run', 'in', '-c', 'project/pipeline.config.ts'], { cwd })).code).toBe(0)
    expect(records()).toMatchObject([{ source: { file: 'b.txt' }, published: null }])
  })
})
