import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { moveInPlace } from '../scripts/in-place.ts'
import { staleParts } from '../scripts/parts.ts'

const root = resolve(import.meta.dirname, '..')
/** A copy of what builds are made of, on whose build no other test depends. */
const copy = mkdtempSync(join(tmpdir(), 'claimwire-build-'))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
for (const name of ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
  cpSync(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const dist = join(copy, 'dist')
const broken = join(copy, 'src/index.ts')
const npm = (...args: string[]) => spawnSync('npm', args, { cwd: copy, encoding: 'utf8' })
const stale = async () =>
  (await staleParts(copy)).map(({ script }) => script.slice('scripts/build-'.length, -'.ts'.length))

/** When each file of the build was written. */
const build = () =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((path) => [path, statSync(join(dist, path))] as const)
      .filter(([, found]) => found.isFile())
      .map(([path, { mtimeMs, size }]) => [path, [mtimeMs, size]]),
  )

/** When the build was made: after every source was written, and those that `beforeEach` writes anew. */
const built = new Date(Date.now() + 600_000)
const later = new Date(built.getTime() + 1000)
beforeEach(() => {
  rmSync(dist, { recursive: true, force: true })
  cpSync(join(root, 'dist'), dist, { recursive: true, filter: (path) => !/\/(?!index)[\w-]+\.d\.ts$/.test(path) })
  cpSync(join(root, 'src/index.ts'), broken, { preserveTimestamps: true })
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(dist, path), built, built)
})

describe('what npm prepares, and npx with it', () => {
  test('is nothing where nothing was changed', async () => {
    expect(await stale()).toEqual([])
  })
  test('is all where nothing was built', async () => {
    rmSync(dist, { recursive: true })
    expect(await stale()).toEqual(['code', 'gazetteer', 'names', 'noun-classes', 'verbs'])
  })
  test.each([
    ['src/cli/program.ts', ['code']],
    ['scripts/gazetteer/data/news-towns.ts', ['gazetteer']],
    ['scripts/build-verbs.ts', ['verbs']],
    ['src/model/noun-class.ts', ['code', 'noun-classes']],
    ['src/lexicon/en/people.ts', ['code', 'names']],
  ])('is what is built from %s where that was changed', async (path, parts) => {
    const { atime, mtime } = statSync(join(copy, path))
    utimesSync(join(copy, path), later, later)
    try {
      expect(await stale()).toEqual(parts)
    } finally {
      utimesSync(join(copy, path), atime, mtime)
    }
  })
  test('is only what is missing', () => {
    const before = build()
    rmSync(join(dist, 'data/verbs.txt'))
    expect(npm('run', 'prepare').status).toBe(0)
    const { [join('data', 'verbs.txt')]: verbs, ...others } = build()
    const { [join('data', 'verbs.txt')]: gone, ...kept } = before
    expect(others).toEqual(kept)
    expect(verbs?.[1]).toBe(gone?.[1])
  })
})

describe('the last build stays as it was', () => {
  test('where types do not hold', () => {
    const before = build()
    appendFileSync(broken, "\nexport const wrong: number = 'word'\n")
    const { status, stdout } = npm('run', 'build')
    expect(stdout).toMatch(/TS2322/)
    expect(status).not.toBe(0)
    expect(build()).toEqual(before)
    expect(readdirSync(copy).filter((name) => name.startsWith('.dist-'))).toEqual([])
  })
  test('where the build is killed', async () => {
    const before = build()
    const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs')
    const running = spawn(process.execPath, [jiti, 'scripts/build-code.ts'], { cwd: copy, detached: true })
    const staged = () => readdirSync(copy).find((name) => name.startsWith('.dist-')) ?? ''
    while (staged() === '' || !existsSync(join(copy, staged(), 'model/span.d.ts'))) {
      expect(running.exitCode).toBe(null)
      await setTimeout(5)
    }
    // The compiler too, which is a process of its own.
    process.kill(-(running.pid ?? 0), 'SIGKILL')
    await once(running, 'close')
    expect(build()).toEqual(before)
    rmSync(join(copy, staged()), { recursive: true, force: true })
  })
})

describe('moving a build into place', () => {
  const write = (folder: string, files: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(copy, folder, path, '..'), { recursive: true })
      writeFileSync(join(copy, folder, path), content)
    }
  }
  test('replaces what was there, keeps data, and leaves no folder empty', () => {
    write('old', { 'index.js': 'old', 'chunks/a.js': 'old', 'gone/b.d.ts': 'old', 'data/gazetteer.bin': 'data' })
    write('new', { 'index.js': 'new', 'chunks/c.js': 'new', 'data/code.txt': 'new' })
    moveInPlace(join(copy, 'new'), join(copy, 'old'), (path) => path.startsWith('data/'))
    const found = readdirSync(join(copy, 'old'), { recursive: true, encoding: 'utf8' }).sort()
    expect(found).toEqual(['chunks', 'chunks/c.js', 'data', 'data/code.txt', 'data/gazetteer.bin', 'index.js'])
    expect(readFileSync(join(copy, 'old/index.js'), 'utf8')).toBe('new')
  })
})
