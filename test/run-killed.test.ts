import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { randomNumbers } from '../src/run/results/random.ts'
import { ownHolder } from '../src/run/shards/holder.ts'
import { claimwire, folderWith, PROGRAM, written } from './program.ts'

const NAMES = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl']
const KILLS = 20
const SETTINGS = { inputs: ['in'], workers: 2, queue: { batch: 2 }, shards: { articles: 10, files: 20 } }

const story = (i: number) =>
  `At least ${i + 2} people were killed in town ${i} on Tuesday, police said. “I saw ${i} of it,” said Anna Weiß.\n\n`
const record = (i: number) =>
  `${i % 11 === 7 ? '{broken' : JSON.stringify({ id: `n${i}`, text: story(i).repeat(1 + (i % 3)) })}\n`

function archive(): Record<string, string> {
  const small = Array.from({ length: 30 }, (_, i) => [`in/s${i}.txt`, story(1000 + i)])
  return {
    ...Object.fromEntries(small),
    'in/dump.jsonl': Array.from({ length: 90 }, (_, i) => record(i)).join(''),
    'pipeline.config.json': JSON.stringify(SETTINGS),
  }
}

/** The parts of shards that are on the disk, finished. */
function partsIn(cwd: string): string[] {
  const output = join(cwd, 'output')
  const names = existsSync(output) ? readdirSync(output, { recursive: true, encoding: 'utf8' }) : []
  return names.filter((name) => /\.\d{9}\.json$/.test(name))
}

/** Starts the program and kills it as soon as a condition holds; the exit code if it ended before, null if it was killed. */
async function killed(cwd: string, when: (since: number) => boolean): Promise<number | null> {
  const child = spawn(process.execPath, [PROGRAM, 'run', '--quiet'], { cwd, stdio: 'ignore' })
  const began = performance.now()
  const watch = setInterval(() => when(performance.now() - began) && child.kill('SIGKILL'), 1)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  return code
}

describe('a run that is killed with -9', () => {
  it(`at ${KILLS} random moments writes what an undisturbed one writes`, async () => {
    const [calm, root] = [await folderWith(archive()), await folderWith(archive())]
    const bytesIn = (folder: string) => NAMES.map((name) => written(join(folder, 'output'), name))
    const began = performance.now()
    expect((await claimwire(['run', '--quiet'], { cwd: calm })).code).toBe(2)
    const duration = performance.now() - began
    const lot = randomNumbers(20_260_711)
    for (let kill = 0; kill < KILLS; kill++) {
      const moment = duration * (0.1 + 0.9 * lot())
      const code = await killed(root, (since) => since > moment)
      if (code === null) continue
      expect(code).toBe(2)
      expect(bytesIn(root)).toEqual(bytesIn(calm))
      rmSync(join(root, 'output'), { recursive: true })
    }
    const isFinished = partsIn(root).length > 0
    const { code, stderr } = await claimwire(['run'], { cwd: root })
    expect(code).toBe(2)
    expect(stderr.includes('Going on where an earlier run ended')).toBe(isFinished)
    expect(bytesIn(root)).toEqual(bytesIn(calm))
    const left = readdirSync(join(root, 'output'), { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => /partial|lock/.test(name))).toEqual([])
  }, 600_000)

  it('while it took the lock leaves nothing beside it once another run has', async () => {
    const root = await folderWith(archive())
    const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
    await new Promise((resolve) => dead.on('close', resolve))
    const state = join(root, 'output/.claimwire')
    mkdirSync(state, { recursive: true })
    writeFileSync(join(state, 'lock.left'), JSON.stringify({ ...ownHolder('t'), pid: dead.pid }))
    expect((await claimwire(['run', '--quiet'], { cwd: root })).code).toBe(2)
    expect(readdirSync(state).filter((name) => name.startsWith('lock'))).toEqual([])
  }, 120_000)

  it('in the middle of the merge leaves each file as it was or as it will be, and then has all', async () => {
    const root = await folderWith(archive())
    const out = join(root, 'output')
    await claimwire(['run', '--quiet'], { cwd: root })
    const files = () => NAMES.map((name) => written(out, name))
    const before = files()
    writeFileSync(join(root, 'in/a-new.txt'), story(5000))
    const merging = () =>
      existsSync(join(out, '.claimwire')) &&
      readdirSync(join(out, '.claimwire')).some((name) => /^claims\.jsonl\..*partial$/.test(name))
    await killed(root, merging)
    // On a busy machine the signal may come when some files, or all, have already been put in their place.
    const left = files()
    const { stderr } = await claimwire(['run'], { cwd: root })
    expect(stderr).toContain('Going on where an earlier run ended')
    expect(written(out, 'articles.jsonl')).toContain('a-new.txt')
    const after = files()
    left.forEach((bytes, i) => {
      expect([before[i], after[i]]).toContain(bytes)
    })
  }, 120_000)
})
