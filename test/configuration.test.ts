import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { UserConfig } from '../src/model/config.ts'
import { Failure } from '../src/model/failure.ts'
import { loadConfiguration } from '../src/run/configuration/configuration.ts'
import { untilLoaded } from '../src/run/configuration/until-loaded.ts'
import { claimwire, emptyFolder, folderWith, written } from './program.ts'

/** What is wrong with a configuration, as a person is told. */
async function complaint(files: Readonly<Record<string, string>>, flags: UserConfig = {}): Promise<string> {
  const cwd = await folderWith(files)
  const error = await loadConfiguration({ cwd, flags }).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(Failure)
  return error instanceof Failure ? error.message : ''
}

describe('a mistake in the configuration', () => {
  const mistakes: [written: object, says: string][] = [
    [{ workers: 'four' }, '  workers: expected a number, got "four"'],
    [{ workers: 1.5 }, '  workers: expected a whole number, got 1.5'],
    [{ workers: 300 }, '  workers: expected a number of at most 256, got 300'],
    [{ inputs: 'corpus' }, '  inputs: expected an array, got "corpus"'],
    [{ inputs: ['a', ''] }, '  inputs.1: expected a text that is not empty, got ""'],
    [{ output: null }, '  output: expected a string, got null'],
    [
      { extractors: ['dats'] },
      '  extractors.0: expected one of "dates", "places", "casualties", "quotations", "speakers", got "dats"',
    ],
    [
      { defaults: { published: '14 March' } },
      '  defaults.published: expected a day such as 2024-03-12, got "14 March"',
    ],
    [{ queue: { batch: 0 } }, '  queue.batch: expected a number from 1 up, got 0'],
    [{ write: { minimum: 1 } }, `  write.minimum: expected an option's name (minConfidence, narrative), got "minimum"`],
  ]
  it.each(mistakes)('%j is answered with path, expected and came', async (config, says) => {
    const files = { 'pipeline.config.json': JSON.stringify(config) }
    expect(await complaint(files)).toBe(`pipeline.config.json does not hold:\n${says}`)
  })
  it('of name is answered with the names there are', async () => {
    expect(await complaint({ 'pipeline.config.json': '{"worker": 2}' })).toMatch(
      /^ {2}worker: expected an option's name \(inputs, metadata, .*workers.*\), got "worker"$/m,
    )
  })
  it('does not hide another one', async () => {
    const files = { 'pipeline.config.json': '{"workers": -1, "output": 3}' }
    expect(await complaint(files)).toMatch(/\n {2}output: .*, got 3\n {2}workers: .*, got -1$/)
  })
  const programs: [written: string, says: RegExp][] = [
    ['export default { workers: 1n }', /workers: expected a number, got 1n$/],
    ['export default { workers: Number.NaN }', /workers: expected a number, got NaN$/],
    ['const a: any = {}; a.a = a; export default { output: a }', /output: expected a string, got a value that JSON/],
    ['export default null', /cannot be loaded: it exports null$/],
    ["export default { fields: { text: '__proto__' } }", /fields\.text: expected another name, got "__proto__"$/],
  ]
  it.each(programs)('in a program, %s, is answered too', async (program, says) => {
    expect(await complaint({ 'pipeline.config.ts': program })).toMatch(says)
  })
  it('that waits for what never comes, or takes too long, is told', async () => {
    const never = () => new Promise<never>(() => {})
    await expect(untilLoaded(never, 'a.ts', 0.05)).rejects.toThrow('a.ts was not loaded after 0.05 seconds')
  })
  it('that ends the program is told', async () => {
    const cwd = await folderWith({ 'pipeline.config.ts': 'process.exit(0)', 'a.txt': 'Rain fell.' })
    const { code, stderr } = await claimwire(['run', 'a.txt'], { cwd })
    expect([code, stderr]).toEqual([
      1,
      'claimwire: The configuration pipeline.config.ts ended the program (exit code 0).\n',
    ])
  })
  it('of a device for a table is answered, and not read without end', async () => {
    expect(await complaint({ 'pipeline.config.json': '{"places": {"file": "/dev/zero"}}' })).toMatch(/cannot be read/)
    const cwd = await folderWith({ 'a.txt': 'Rain fell.' })
    const { code, stderr } = await claimwire(['run', 'a.txt', '--metadata', '/dev/zero'], { cwd })
    expect([code, stderr]).toEqual([1, 'claimwire: The metadata table /dev/zero cannot be read: it is not a file.\n'])
  })
  it('of grammar is told with the file', async () => {
    expect(await complaint({ 'pipeline.config.json': '{"workers": ' })).toMatch(
      /^The configuration pipeline\.config\.json cannot be loaded: /,
    )
    expect(await complaint({ 'pipeline.config.ts': 'export default {' })).toMatch(
      /^The configuration pipeline\.config\.ts cannot be loaded: /,
    )
  })
  it('among the flags is laid to the command line', async () => {
    expect(await complaint({ 'pipeline.config.json': '{}' }, { workers: 999 })).toMatch(
      /^the command line does not hold/,
    )
  })
  it('ends the program with 1 before anything is written', async () => {
    const cwd = await folderWith({
      'story.txt': 'A story.',
      'pipeline.config.ts': 'export default { workers: "four" }',
    })
    const { code, stdout, stderr } = await claimwire(['run', 'story.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe('claimwire: pipeline.config.ts does not hold:\n  workers: expected a number, got "four"\n')
  })
})

describe('a configuration', () => {
  it('may be left out', async () => {
    const { config, file } = await loadConfiguration({ cwd: emptyFolder() })
    expect(file).toBeNull()
    expect(config).toMatchObject({ inputs: [], output: 'output', workers: 0, defaults: { published: null } })
  })
  it('goes below the flags, option by option', async () => {
    const cwd = await folderWith({
      'pipeline.config.json': JSON.stringify({
        workers: 3,
        output: 'mine',
        fields: { text: 'body', id: 'guid' },
        write: { minConfidence: 0.5, narrative: false },
      }),
    })
    const flags = { workers: 1, fields: { text: 'content' }, write: { minConfidence: 0.9 } }
    const { config } = await loadConfiguration({ cwd, flags })
    expect(config).toMatchObject({
      workers: 1,
      output: 'mine',
      fields: { text: 'content', id: 'guid' },
      write: { minConfidence: 0.9, narrative: false },
    })
  })
  it('starts its paths from its own folder, the flags theirs from the current one', async () => {
    const cwd = await folderWith({
      'settings/mine.json': '{"inputs": ["articles"], "metadata": "days.csv", "output": "out"}',
    })
    const own = await loadConfiguration({ cwd, file: 'settings/mine.json' })
    expect(own.root).toBe(join(cwd, 'settings'))
    expect(own.config).toMatchObject({ inputs: ['articles'], metadata: 'days.csv', output: 'out' })
    const flagged = await loadConfiguration({ cwd, file: 'settings/mine.json', flags: { inputs: ['here'] } })
    expect(flagged.root).toBe(cwd)
    expect(flagged.config).toMatchObject({
      inputs: ['here'],
      metadata: join('settings', 'days.csv'),
      output: join('settings', 'out'),
    })
  })
  it('in TypeScript is read by the program, types and all', async () => {
    const cwd = await folderWith({
      'articles/story.txt': 'At least 12 people were killed in Ganja, police said.',
      'pipeline.config.ts': [
        "import { defineConfig } from 'claimwire/config'",
        "const output: string = 'records'",
        "export default defineConfig({ inputs: ['articles'], output })",
      ].join('\n'),
    })
    expect((await claimwire(['run', '--quiet'], { cwd })).code).toBe(0)
    expect(written(join(cwd, 'records'), 'claims.jsonl')).toContain('"low":12')
  })
})
