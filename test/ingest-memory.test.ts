import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'

const { path, write } = desk()

/** Reads a file in a process of its own and tells what came of it and the most memory that it took, in MB. */
const SCRIPT = `
  import { configSchema } from '${new URL('../dist/model/config.js', import.meta.url)}'
  import { isRejected, readInput } from '${new URL('../dist/input/ingest.js', import.meta.url)}'
  const config = configSchema.parse({})
  const seen = []
  for await (const one of readInput({ path: process.argv[1], name: 'big' }, config, null)) seen.push(isRejected(one) ? one.code : one.text)
  console.log(JSON.stringify({ seen, peak: process.resourceUsage().maxRSS / 1024 }))
`
function readApart(name: string): { seen: string[]; peak: number } {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, path(name)], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}

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
