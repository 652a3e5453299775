import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Config, configSchema, type UserConfig } from '../src/model/config.ts'
import { type RunOptions, run } from '../src/run/run.ts'
import type { Progress } from '../src/run/work/progress.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import { emptyFolder, folderWith, written } from './program.ts'

const NAMES = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl']
const bytesIn = (root: string) => NAMES.map((name) => written(join(root, 'output'), name))
const inside = (root: string) => readdirSync(join(root, 'output')).sort()

const story = (i: number) =>
  `At least ${i + 2} people were killed in town ${i} on Tuesday, police said. “I saw ${i} of it,” said Anna Weiß.`
const line = (i: number) => `${i % 7 === 3 ? '{broken' : JSON.stringify({ id: `n${i}`, text: story(i) })}\n`
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i)).join('')

/** Small files and one that takes several parts. */
function archive(): Record<string, string> {
  const small = Array.from({ length: 24 }, (_, i) => [`in/s${String(i).padStart(2, '0')}.txt`, story(100 + i)])
  return { ...Object.fromEntries(small), 'in/dump.jsonl': lines(0, 40) }
}

function configOf(own: UserConfig = {}): Config {
  return configSchema.parse({
    inputs: ['in'],
    workers: 1,
    queue: { batch: 2 },
    shards: { articles: 4, files: 8 },
    ...own,
  })
}

/** Runs, and says how many articles were read anew and what was said. */
async function ran(root: string, options: Partial<RunOptions> = {}): Promise<{ read: number; said: string[] }> {
  const said: string[] = []
  let last: Progress | null = null
  const onProgress = (progress: Progress) => {
    last = progress
    options.onProgress?.(progress)
  }
  const config = options.config ?? configOf()
  await run({
    root,
    say: (sentence) => said.push(sentence),
    ...options,
    config,
    onProgress,
    pool: thisThread(config),
  })
  return { read: (last as Progress | null)?.read ?? 0, said }
}

/** What one run that nobody ends writes. */
async function fresh(files: Record<string, string>, own?: UserConfig): Promise<string[]> {
  const root = await folderWith(files)
  await ran(root, { config: configOf(own) })
  return bytesIn(root)
}

const undisturbed = fresh(archive())

/** Ends a run once it has told of progress so many times. */
async function interruptedAfter(times: number, root: string): Promise<void> {
  const stop = new AbortController()
  let count = 0
  await ran(root, { signal: stop.signal, onProgress: () => ++count === times && stop.abort() })
}

describe('a run that was ended', () => {
  it.each([1, 3, 8, 15, 22])('after %i batches goes on there, and writes what one run writes', async (times) => {
    const root = await folderWith(archive())
    await interruptedAfter(times, root)
    const { read, said } = await ran(root)
    expect(read).toBeLessThan(64)
    expect(said.join()).toMatch(/^Going on where an earlier run ended: \d+ inputs are finished\.$/)
    expect(bytesIn(root)).toEqual(await undisturbed)
  })

  it('wrote what it had until then, without a gap', async () => {
    const root = await folderWith(archive())
    await interruptedAfter(6, root)
    const [claims = '', articles = ''] = bytesIn(root)
    const [allClaims = '', allArticles = ''] = await undisturbed
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.length).toBeLessThan(allClaims.length)
    expect(allClaims.startsWith(claims) && allArticles.startsWith(articles)).toBe(true)
    expect(JSON.parse(written(join(root, 'output'), 'run.json'))).toMatchObject({ ended: 'interrupted' })
  })

  it('does not count on a part that has lost bytes', async () => {
    const root = await folderWith(archive())
    await interruptedAfter(12, root)
    const shards = join(root, 'output', '.claimwire')
    const damaged = readdirSync(shards, { recursive: true, encoding: 'utf8' }).find((name) => /0{9}\.claims/.test(name))
    writeFileSync(join(shards, damaged ?? ''), 'half')
    await ran(root)
    expect(bytesIn(root)).toEqual(await undisturbed)
  })
})

describe('an archive that is read again', () => {
  it('as it was is only merged', async () => {
    const root = await folderWith(archive())
    await ran(root)
    const before = bytesIn(root)
    expect((await ran(root)).read).toBe(0)
    expect(bytesIn(root)).toEqual(before)
  })

  const additions: [why: string, files: Record<string, string>, atMost: number][] = [
    ['a file at the end', { 'in/z.txt': story(500) }, 8],
    ['a file between others', { 'in/s07b.txt': story(501) }, 9],
    // The dump is small enough to be finished together with others.
    ['a file before all', { 'in/a.txt': story(502) }, 48],
    ['a longer file', { 'in/more.jsonl': lines(60, 90) }, 78],
    ['a changed file', { 'in/s05.txt': story(503) }, 8],
    ['a file changed to one of its length', { 'in/s05.txt': story(105).replace('police', 'people') }, 8],
  ]
  it.each(additions)('with %s reads what is new, and writes what a fresh run writes', async (_why, files, atMost) => {
    const root = await folderWith(archive())
    await ran(root)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
    const { read } = await ran(root)
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThanOrEqual(atMost)
    expect(bytesIn(root)).toEqual(await fresh({ ...archive(), ...files }))
  })

  it('without one of its files', async () => {
    const root = await folderWith(archive())
    await ran(root)
    rmSync(join(root, 'in/dump.jsonl'))
    const { 'in/dump.jsonl': _gone, ...rest } = archive()
    expect((await ran(root)).read).toBeLessThanOrEqual(8)
    expect(bytesIn(root)).toEqual(await fresh(rest))
  })

  it('in another folder, at another time, is not done again', async () => {
    const [root, copy] = [await folderWith(archive()), emptyFolder()]
    await ran(root)
    await cp(root, copy, { recursive: true })
    for (const name of readdirSync(join(copy, 'in'))) utimesSync(join(copy, 'in', name), 1e9, 1e9)
    expect((await ran(copy)).read).toBe(0)
    expect(bytesIn(copy)).toEqual(bytesIn(root))
  })

  it('of which two inputs are the same is read once as well as twice', async () => {
    const own = { inputs: ['in/dump.jsonl', 'in/dump.jsonl'] }
    const root = await folderWith(archive())
    await ran(root, { config: configOf(own) })
    const first = bytesIn(root)
    await ran(root, { config: configOf(own) })
    expect(bytesIn(root)).toEqual(first)
    expect(first[2]).toContain('duplicate-id')
  })

  it('with a day in the metadata table that was another', async () => {
    const own = { metadata: 'days.csv' }
    const files = { ...archive(), 'days.csv': 'path,published\ns03.txt,2024-03-12\n' }
    const root = await folderWith(files)
    await ran(root, { config: configOf(own) })
    writeFileSync(join(root, 'days.csv'), 'path,published\ns01.txt,2024-03-01\ns03.txt,2024-03-13\n')
    const { read } = await ran(root, { config: configOf(own) })
    expect(read).toBeLessThanOrEqual(8)
    const days = 'path,published\ns01.txt,2024-03-01\ns03.txt,2024-03-13\n'
    expect(bytesIn(root)).toEqual(await fresh({ ...files, 'days.csv': days }, own))
  })
})

describe('a changed configuration', () => {
  const other = () => configOf({ write: { narrative: false } })

  it('starts over, and says why', async () => {
    const root = await folderWith(archive())
    await ran(root)
    const { read, said } = await ran(root, { config: other() })
    expect(read).toBe(64)
    expect(said).toEqual(['Starting over, since what is finished was made otherwise: write.narrative true, now false.'])
    expect(bytesIn(root)).toEqual(await fresh(archive(), { write: { narrative: false } }))
  })

  it('is refused where going on is required', async () => {
    const root = await folderWith(archive())
    await ran(root)
    const before = bytesIn(root)
    await expect(ran(root, { config: other(), resume: 'require' })).rejects.toThrow(
      /Expected finished shards in .* but they were made otherwise: write\.narrative true, now false/,
    )
    expect(bytesIn(root)).toEqual(before)
    expect((await ran(root, { resume: 'require' })).read).toBe(0)
  })

  it('of what changes no record goes on', async () => {
    const root = await folderWith(archive())
    await ran(root)
    expect((await ran(root, { config: configOf({ dedupe: 'off', workers: 2, keep: 'always' }) })).read).toBe(0)
  })

  it('may be told to start over', async () => {
    const root = await folderWith(archive())
    await ran(root)
    expect((await ran(root, { resume: 'never' })).read).toBe(64)
  })

  it('where nothing is finished cannot be gone on from', async () => {
    await expect(ran(await folderWith(archive()), { resume: 'require' })).rejects.toThrow(/but there are none/)
  })
})

describe('finished shards', () => {
  const RECORDS = ['articles.jsonl', 'claims.jsonl', 'rejected.jsonl', 'run.json']
  const rows: [why: string, own: UserConfig, left: string[]][] = [
    ['of a small input are gone', { shards: {} }, RECORDS],
    ['of a larger one are kept', {}, ['.claimwire', ...RECORDS]],
    ['are kept where asked for', { shards: {}, keep: 'always' }, ['.claimwire', ...RECORDS]],
    ['are gone where asked for', { keep: 'never' }, RECORDS],
  ]
  it.each(rows)('%s', async (_why, own, left) => {
    const root = await folderWith({ 'in/a.jsonl': lines(0, 30) })
    await ran(root, { config: configOf(own) })
    expect(inside(root)).toEqual(left)
  })

  it('of files that are no more, of another configuration and of dead processes do not pile up', async () => {
    const root = await folderWith(archive())
    await ran(root)
    const folder = join(root, 'output', '.claimwire')
    // Of files only: what a folder itself takes hangs on the names that it once held.
    const kept = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    const files = () => ({ count: kept().length, bytes: kept().reduce((sum, size) => sum + size, 0) })
    const before = files()
    await ran(root, { config: configOf({ write: { narrative: false } }) })
    await ran(root)
    expect(files()).toEqual(before)
  })
})

describe('two runs in one folder', () => {
  it('do not go together', async () => {
    const root = await folderWith(archive())
    // Whoever takes the lock first, of the two one is refused.
    const [refused, ...others] = (await Promise.allSettled([ran(root), ran(root)])).filter(
      ({ status }) => status === 'rejected',
    )
    expect(others).toEqual([])
    expect(refused).toMatchObject({
      reason: {
        message: expect.stringMatching(/is in use by process \d+ on .*; if that process is gone, remove .*lock\./),
      },
    })
    expect(bytesIn(root)).toEqual(await undisturbed)
  })
})
