import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, disk } from '../src/output/disk.ts'
import { openFiles } from '../src/output/files.ts'
import { toLine } from '../src/output/line.ts'
import { openOutput } from '../src/output/output.ts'
import { diskWithRoomFor } from './disk.ts'
import { emptyFolder } from './program.ts'

const none = { claims: '', articles: '', rejected: '' }

describe('a line', () => {
  const rows: [why: string, text: string][] = [
    ['a line feed within a text is escaped', 'a\nb'],
    ['so are the breaks that JSON leaves alone', 'a\u2028b\u2029c\u0085d'],
    ['a lone surrogate survives', 'a\ud800b'],
    ['a pair stays as it is', '😀'],
  ]
  it.each(rows)('%s', (_why, text) => {
    const line = toLine({ text })
    expect(line.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)).toHaveLength(2)
    expect(JSON.parse(line)).toEqual({ text })
  })
})

describe('an output folder', () => {
  it('keeps the records of an earlier run until it is closed', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'claims.jsonl'), 'old\n')
    const output = await openOutput(folder, { folder })
    await output.append({ ...none, claims: 'new\n' })
    expect(readFileSync(join(folder, 'claims.jsonl'), 'utf8')).toBe('old\n')
    await output.close({ ended: 'complete' })
    expect(readFileSync(join(folder, 'claims.jsonl'), 'utf8')).toBe('new\n')
    expect(readdirSync(folder).sort()).toEqual(['articles.jsonl', 'claims.jsonl', 'rejected.jsonl', 'run.json'])
  })

  it('keeps whole batches when the disk is full, in all files alike', async () => {
    const folder = emptyFolder()
    const files = await openFiles(folder, ['a', 'b'], { folder }, diskWithRoomFor(10))
    await files.append({ a: 'a1\n', b: 'b1\n' })
    // The first line of the second batch fits, the other does not: neither stays.
    await expect(files.append({ a: 'a2\n', b: 'a long line\n' })).rejects.toThrow(/Cannot write .*b: the disk is full/)
    await files.close()
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('a1\n')
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('b1\n')
  })

  it('leaves nothing behind when it is given up, and an earlier run’s records as they were', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'claims.jsonl'), 'old\n')
    const output = await openOutput(folder, { folder })
    await output.append({ ...none, claims: 'new\n' })
    await output.discard()
    expect(readdirSync(folder)).toEqual(['claims.jsonl'])
    expect(readFileSync(join(folder, 'claims.jsonl'), 'utf8')).toBe('old\n')
  })

  const refusals: [code: string, advice: RegExp][] = [
    ['EACCES', /permission was denied/],
    ['EROFS', /read-only/],
    ['ENOSPC', /disk is full/],
    ['EIO', /EIO/],
  ]
  it.each(refusals)('says of %s which file it was and what to do', async (code, advice) => {
    const refusing: Disk = { ...disk, create: () => Promise.reject(Object.assign(new Error(code), { code })) }
    const folder = emptyFolder()
    const opened = openOutput(folder, { folder }, refusing)
    await expect(opened).rejects.toThrow(/claims\.jsonl/)
    await expect(opened).rejects.toThrow(advice)
  })

  it('is no file', async () => {
    const file = join(emptyFolder(), 'taken')
    writeFileSync(file, '')
    await expect(openOutput(file, { folder: file })).rejects.toThrow(/a file is in the place of a folder/)
  })

  it('never writes through a link that waits under its names', async () => {
    const folder = emptyFolder()
    const outside = join(emptyFolder(), 'precious')
    writeFileSync(outside, 'precious')
    mkdirSync(folder, { recursive: true })
    for (const name of ['claims.jsonl', 'claims.jsonl.partial']) symlinkSync(outside, join(folder, name))
    const output = await openOutput(folder, { folder })
    await output.append({ ...none, claims: 'c\n' })
    await output.close({})
    expect(readFileSync(outside, 'utf8')).toBe('precious')
    expect(existsSync(join(folder, 'claims.jsonl.partial'))).toBe(false)
  })
})
