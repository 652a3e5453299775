import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownHolder } from '../src/run/shards/holder.ts'
import { lock } from '../src/run/shards/lock.ts'
import { claimwire, emptyFolder, folderWith } from './program.ts'

const QUICK = { beat: 40, silence: 600 }
const HELD = /^The output folder is in use by process/
const taking = (path: string) => lock(path, 'The output folder', QUICK)
const locked = (text: string) => {
  const path = join(emptyFolder(), 'lock')
  writeFileSync(path, text)
  return path
}

/** The files of those who are taking a lock, without the one that tells the time. */
const leftBeside = (path: string) => readdirSync(dirname(path)).filter((name) => /^lock\.[\da-f-]+$/.test(name))

describe('a lock', () => {
  let living: ChildProcess
  beforeAll(() => {
    living = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  })
  afterAll(() => {
    living.kill('SIGKILL')
  })
  const self = ownHolder('t')
  const beganOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').at(21) ?? ''
  const dead = () => spawnSync(process.execPath, ['-e', '']).pid

  const gone: [why: string, text: () => string, says: RegExp, waits: boolean][] = [
    [
      'of a process that has died',
      () => JSON.stringify({ ...self, pid: dead() }),
      /process \d+ on .*, which is gone/,
      false,
    ],
    [
      'of a process whose number another process has now',
      () => JSON.stringify({ ...self, pid: living.pid, began: '1' }),
      /which is gone/,
      false,
    ],
    ['of our own number, as in a container', () => JSON.stringify({ ...self, began: '1' }), /which is gone/, false],
    [
      'of another machine that is not heard of',
      () => JSON.stringify({ ...self, host: 'node7' }),
      /process \d+ on node7, which has not been heard of for 0\.6 seconds/,
      true,
    ],
    [
      'of another container of the same host name',
      () => JSON.stringify({ ...self, pid: living.pid, space: 'pid:[7]' }),
      /not been heard of/,
      true,
    ],
    ['that was emptied', () => '', /a process that its lock does not name/, true],
    ['that holds something else', () => '[]', /a process that its lock does not name/, true],
    ['of an earlier version', () => JSON.stringify({ pid: 1, host: 'a' }), /does not name/, true],
  ]
  it.each(gone)('%s is taken over', async (_, text, says, waits) => {
    const began = performance.now()
    const { takenFrom, release } = await taking(locked(text()))
    expect(takenFrom).toMatch(says)
    if (waits) expect(performance.now() - began).toBeGreaterThan(QUICK.silence - 50)
    await release()
  })

  it.skipIf(!existsSync('/proc/self/stat'))('of a living process is not, at once', async () => {
    const pid = living.pid ?? 0
    const path = locked(JSON.stringify({ ...self, pid, began: beganOf(pid) }))
    await expect(taking(path)).rejects.toThrow(HELD)
  })

  it.each([
    ['of another machine', JSON.stringify({ ...self, host: 'node7' })],
    ['that names nobody', 'x'],
  ])('%s that is heard of is not', async (_, text) => {
    const path = locked(text)
    const beats = setInterval(() => writeFileSync(path, text), QUICK.beat)
    try {
      await expect(taking(path)).rejects.toThrow(/is in use by (?:process|another)/)
    } finally {
      clearInterval(beats)
    }
  })

  it('is kept alive while its process is busy with an article', async () => {
    const path = join(emptyFolder(), 'lock')
    const { release, isHeld } = await taking(path)
    await pause(4 * QUICK.beat)
    const before = statSync(path).mtimeMs
    for (const end = performance.now() + 500; performance.now() < end; );
    expect(statSync(path).mtimeMs).toBeGreaterThan(before + 100)
    expect(await isHeld()).toBe(true)
    await release()
    expect(existsSync(path)).toBe(false)
  })

  it('clears away what was left by processes that died before they had named themselves', async () => {
    const path = join(emptyFolder(), 'lock')
    writeFileSync(`${path}.11111111-1111-4111-8111-111111111111`, '')
    const { release } = await taking(path)
    await release()
    expect(readdirSync(dirname(path))).toEqual([])
  })

  it('is taken by whoever finds that its own file was cleared away meanwhile', async () => {
    const path = locked(JSON.stringify({ ...self, host: 'node7' }))
    const held = taking(path)
    await expect.poll(() => leftBeside(path).length).toBeGreaterThan(0)
    for (const name of leftBeside(path)) rmSync(join(dirname(path), name))
    const { isHeld, release } = await held
    expect(await isHeld()).toBe(true)
    await release()
    expect(readdirSync(dirname(path))).toEqual([])
  })

  it('that was taken over meanwhile is known not to be ours, and stays', async () => {
    const path = join(emptyFolder(), 'lock')
    const { release, isHeld } = await taking(path)
    writeFileSync(path, JSON.stringify({ ...self, host: 'node7', token: 'other' }))
    expect(await isHeld()).toBe(false)
    await release()
    expect(existsSync(path)).toBe(true)
  })
})

describe('a run that is given again on another machine', () => {
  it.each([
    ['the node has died', JSON.stringify({ ...ownHolder('t'), host: `not-${hostname()}` })],
    ['its lock was emptied', ''],
  ])('goes on without a hand when %s', async (_, text) => {
    const cwd = await folderWith({ 'a.txt': 'At least two people were killed in Ganja.' })
    const path = join(cwd, 'output/.claimwire/lock')
    mkdirSync(join(cwd, 'output/.claimwire'), { recursive: true })
    writeFileSync(path, text)
    utimesSync(path, new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000))
    const { code, stderr } = await claimwire(['run', 'a.txt'], { cwd })
    expect([code, existsSync(path)]).toEqual([0, false])
    expect(stderr).toMatch(/Taking the folder over from .*, which has not been heard of for 60 seconds\./)
  })
})
