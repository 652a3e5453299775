import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildApart } from '../scripts/build-apart.ts'
import { desk } from './reading.ts'

const { path, write } = desk()

let reader = ''
beforeAll(async () => {
  reader = (await buildApart(['test/workers/read-file.ts'], 'ingest-memory'))('test/workers/read-file.ts')
})
const readApart = (name: string): { seen: string[]; peak: number } =>
  JSON.parse(execFileSync(process.execPath, [reader, path(name)], { encoding: 'utf8' }))

describe('a single line of 200 MB is refused in bounded memory', () => {
  const rows: [why: string, before: string, after: string, seen: string[]][] = [
    ['in JSON Lines', '{"text": "A."}\n{"text": "', '"}\n{"text": "C."}\n', ['A.', 'too-large', 'C.']],
    ['in a JSON list', '[{"text": "A."},{"text": "', '"},{"text": "C."}]', ['A.', 'too-large', 'C.']],
    ['in a table', 'id,text\n1,A.\n2,"', '"\n3,C.\n', ['A.', 'too-large', 'C.']],
    ['that is never closed', 'id,text\n1,A.\n2,"', '', ['A.', 'too-large']],
    ['of plain text', '', '\n', ['too-large']],
  ]
  test.each(rows)(
    '%s',
    (_, before, after, seen) => {
      write('big', before)
      const megabytes = 'At least twelve people. '.repeat(500_000)
      for (let written = 0; written < 200_000_000; written += megabytes.length) appendFileSync(path('big'), megabytes)
      appendFileSync(path('big'), after)
      const read = readApart('big')
      expect(read.seen).toEqual(seen)
      expect(read.peak).toBeLessThan(350)
    },
    60_000,
  )
})
