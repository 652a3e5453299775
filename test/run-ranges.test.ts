import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { claimwire, folderWith } from './program.ts'
import { pageOf, recordOf } from './warc.ts'

const STORY = 'At least six people were killed in Lorca on Tuesday, officials said.'
/** Two megabytes of lines, some of them broken, and more than two of pages. */
const LINES = Array.from({ length: 150 }, (_, i) =>
  i % 17 === 0 ? '{"text": ' : JSON.stringify({ id: `a${i}`, text: `${STORY} Case ${i}.`, pad: 'x'.repeat(18_000) }),
).join('\n')
const pages = Array.from({ length: 30 }, (_, i) =>
  recordOf({
    url: `https://example.org/${i}`,
    body: pageOf(`Hall ${i}`, [
      STORY,
      ...Array.from(
        { length: 5 },
        (_, j) =>
          `Witness number ${j} of case ${i} said that the roof came down at once, and that nobody could leave it.`,
      ),
      `${'x'.repeat(80_000)}.`,
    ]),
  }),
)
/** A table with line breaks in its cells, a row that is empty, and broken ones. */
const TABLE = [
  'sep=;\nid;text;note\n',
  ...Array.from({ length: 150 }, (_, i) =>
    i % 31 === 0
      ? `c${i};"${STORY}" and more;\n`
      : i % 19 === 0
        ? '\n'
        : `c${i};"${STORY}\n\nCase ${i}; nobody ""knew"" it.";${'x'.repeat(18_000)}\n`,
  ),
].join('')
const LIST = `[\n${Array.from({ length: 150 }, (_, i) =>
  i % 23 === 0
    ? '{"text": }'
    : JSON.stringify({ id: `d${i}`, text: `${STORY} Case ${i}, [not] "known".`, pad: 'x'.repeat(18_000) }),
).join(',\n')}\n]\n`
const requests = recordOf({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' })

const records = (folder: string) =>
  ['claims', 'articles', 'rejected'].map((name) => readFileSync(join(folder, `${name}.jsonl`), 'utf8'))

test('a large file in ranges gives the bytes of one run, also shared', async () => {
  const cwd = await folderWith({
    'in/a.jsonl': LINES,
    'in/b.warc': Buffer.concat(pages.flatMap((page) => [requests, page])),
    'in/c.csv': TABLE,
    'in/d.json': LIST,
    'in/e.warc.gz': Buffer.concat(
      pages.map((page) => Buffer.concat([gzipSync(requests), gzipSync(page, { level: 0 })])),
    ),
  })
  const config = (split: number) =>
    writeFileSync(
      join(cwd, 'pipeline.config.json'),
      JSON.stringify({ inputs: ['in'], shards: { split, megabytes: 1 }, dedupe: 'off' }),
    )
  config(1000)
  expect((await claimwire(['run', '-o', 'whole'], { cwd })).code).toBe(2)
  config(1)
  expect((await claimwire(['run', '-o', 'ranges', '--workers', '2', '--log', 'json'], { cwd })).stderr).toMatch(
    /"all":1[0-9]/,
  )
  expect(records(join(cwd, 'ranges'))).toEqual(records(join(cwd, 'whole')))
  for (const share of ['1/2', '2/2'])
    expect((await claimwire(['run', '-o', 'shared', '--shard', share], { cwd })).code).toBe(0)
  await claimwire(['collect', '-o', 'shared'], { cwd })
  expect(records(join(cwd, 'shared'))).toEqual(records(join(cwd, 'whole')))
  const numbers = records(join(cwd, 'whole'))[1]
    ?.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source) as { file: string; record: number }[]
  const last = (file: string) => numbers.findLast((source) => source.file === file)?.record
  expect(['b.warc', 'c.csv', 'd.json', 'e.warc.gz'].map(last)).toEqual([60, 143, 150, 60])
}, 240_000)

test('a WARC with a broken record is one range from there on', async () => {
  const broken = recordOf({ url: 'https://example.org/broken', body: pageOf('Hall', [STORY]), wrong: 7 })
  const cwd = await folderWith({ 'b.warc': Buffer.concat([...pages.slice(0, 15), broken, ...pages.slice(15)]) })
  const run = async (split: number, out: string) => {
    writeFileSync(
      join(cwd, 'pipeline.config.json'),
      JSON.stringify({ inputs: ['b.warc'], shards: { split, megabytes: 1 }, dedupe: 'off' }),
    )
    await claimwire(['run', '-o', out], { cwd })
    return records(join(cwd, out))
  }
  expect(await run(1, 'ranges')).toEqual(await run(1000, 'whole'))
}, 120_000)
