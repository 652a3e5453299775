import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../src/model/config.ts'
import { version } from '../src/run/configuration/version.ts'
import { bounded, OutOfBounds } from '../src/run/queue/bounds.ts'
import { jobOf, jobSchema, nameIn, otherVersionIn } from '../src/run/queue/job.ts'
import { whereOf } from '../src/run/queue/redis.ts'
import { emptyFolder } from './program.ts'

const config = configSchema.parse({ inputs: ['in'], output: 'output' })
const shard = { files: [{ path: '/data/in/a.txt', name: 'a.txt' }], bytes: 7, stamp: 'a'.repeat(32) }
const job = jobOf(shard, config, '/data', 'b'.repeat(16))

describe('a job', () => {
  test('says nothing of the inputs of others, of threads or of the queue', () => {
    expect(jobSchema.parse(JSON.parse(JSON.stringify(job)))).toEqual(job)
    expect(Object.keys(job.config)).toEqual(expect.arrayContaining(['extractors', 'limits']))
    for (const key of ['inputs', 'workers', 'queue', 'keep', 'dedupe', 'metadata', 'output'])
      expect(job.config).not.toHaveProperty(key)
  })

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['something else', { foo: 1 }],
    ['no files', { ...job, files: null }],
    ['a path that is no text', { ...job, files: [{ path: 7, name: 'a' }] }],
    ['one field more', { ...job, more: 1 }],
    ['more configuration', { ...job, config: { ...job.config, workers: 4 } }],
    ['limits without bound', { ...job, config: { ...job.config, limits: { threadMegabytes: 1e9 } } }],
    ['a stamp that is a path', { ...job, stamp: '../../x' }],
    ['a fingerprint that is a path', { ...job, fingerprint: '../../../../tmp/x' }],
    ['a path without end', { ...job, root: 'x'.repeat(10_000) }],
  ])('that is %s does not hold, and has a name nevertheless', (_, data) => {
    expect(jobSchema.safeParse(data).success).toBe(false)
    expect(typeof nameIn(data)).toBe('string')
    expect(otherVersionIn(data)).toBe(null)
  })

  test.each([
    [{ ...job, version: '9.9.9' }, '9.9.9'],
    [{ schema: 'claimwire/job@9', version: '9.9.9', what: 'ever' }, '9.9.9'],
    [{ ...job, version }, null],
  ])('is known to be of another version, whatever else is in it', (data, found) => {
    expect(otherVersionIn(data)).toBe(found)
  })
})

describe('the bounds of a worker', () => {
  const home = emptyFolder()
  const root = join(home, 'data')
  mkdirSync(join(root, 'in'), { recursive: true })
  mkdirSync(join(home, 'data2'))
  writeFileSync(join(root, 'in/a.txt'), 'a')
  writeFileSync(join(home, 'secret'), 's')
  writeFileSync(join(home, 'data2/a.txt'), 's')
  symlinkSync(join(home, 'secret'), join(root, 'in/link.txt'))
  symlinkSync(home, join(root, 'up'))
  const bounds = { root, output: join(root, 'out') }
  const own = { ...job, root, output: 'out' }
  const withPath = (path: string) => ({ ...own, files: [{ path, name: 'a.txt' }] })

  test.each([
    ['below the root of the job', withPath('in/a.txt'), 'in/a.txt'],
    ['absolute', withPath(join(root, 'in/a.txt')), 'in/a.txt'],
    [
      'of another folder of the job’s machine',
      { ...withPath('../data/in/a.txt'), root: join(home, 'data2') },
      'in/a.txt',
    ],
    ['elsewhere on this machine', { ...withPath('in/a.txt'), root: '/mnt/elsewhere' }, 'in/a.txt'],
    ['that is not there', withPath('in/none.txt'), 'in/none.txt'],
    ['of a root that is everything', { ...withPath('etc/passwd'), root: '/' }, 'etc/passwd'],
  ])('hold a path %s', async (_, data, path) => {
    const { shard: found, config: made } = await bounded(data, bounds, 3)
    expect(found.files).toEqual([{ path: join(root, path), name: 'a.txt' }])
    expect([made.output, made.workers]).toEqual([join(root, 'out'), 3])
  })

  const { places } = job.config
  test.each([
    ['a path that climbs out', withPath('../secret')],
    ['a path that climbs far out', withPath('../../../../../../../etc/passwd')],
    ['an absolute path', withPath('/etc/passwd')],
    ['a folder whose name only begins like it', withPath('../data2/a.txt')],
    ['a link that leads out', withPath('in/link.txt')],
    ['a link to a folder that leads out', withPath('up/secret')],
    ['a device', withPath('/dev/zero')],
    ['a folder', withPath('in')],
    ['a table of metadata', { ...own, metadata: '/etc/shadow' }],
    ['a file of places', { ...own, config: { ...job.config, places: { ...places, file: '/etc/shadow' } } }],
    ['an output folder', { ...own, output: '/elsewhere' }],
    ['an output folder that climbs out', { ...own, output: '../evil' }],
    ['an output folder behind a link', { ...own, output: 'up/evil' }],
    ['the root itself as the output', { ...own, output: '.' }],
  ])('refuse %s', async (_, data) => {
    const outcome = await bounded(data, bounds, 1).catch((error: unknown) => error)
    expect(outcome).toBeInstanceOf(OutOfBounds)
    expect(String(outcome)).toMatch(/asks for "/)
  })

  test('refuse a device within them', async () => {
    const error = await bounded({ ...withPath('null'), root: '/dev' }, { root: '/dev', output: '/dev' }, 1).catch(
      String,
    )
    expect(error).toMatch(/is not a file/)
  })
})

describe('the address of Redis', () => {
  test.each([
    ['redis://h:1', 'h:1'],
    ['redis://h', 'h:6379'],
    ['rediss://user:TOP@h:1/2', 'h:1'],
    ['redis://h:1?password=TOP', 'h:1'],
    ['redis://a:TOP@SECRET@h:1', 'h:1'],
    ['redis://:TOP@[::1]:7', '[::1]:7'],
    ['/run/redis.sock?password=TOP', 'its socket'],
  ])('%s is shown as %s', (address, shown) => {
    expect(whereOf(address)).toBe(shown)
  })

  test.each([
    'redis://:s3cr3t/p@ss@h:1',
    'TOPSECRET',
    'http://:TOPSECRET@h',
    'redis://',
    '//TOPSECRET@h',
    ':TOPSECRET@h:1',
    'redis://:TOP#SECRET@h:1',
  ])('%s is refused without being shown', (address) => {
    expect(() => whereOf(address)).toThrow(/^Expected the address of Redis as redis:\/\/HOST:PORT/)
    expect(() => whereOf(address)).not.toThrow(/s3cr3t|p@ss|SECRET/)
  })
})
