import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluate } from '../src/eval/command.ts'
import { belowMinimum } from '../src/eval/evaluation.ts'
import { openGoldSet } from '../src/eval/folder.ts'
import { formatNames } from '../src/eval/reports/format-names.ts'
import { Gathered, Pieces } from '../src/eval/reports/pieces.ts'
import { reports } from '../src/eval/reports/reports.ts'
import { thisThread } from '../src/eval/work/this-thread.ts'
import { scoringThreads } from '../src/eval/work/threads.ts'
import { configSchema } from '../src/model/config.ts'

const TEXT =
  'Bridge falls into river\n\nA bridge fell on 3 May 2021 near the town of Ganja in Azerbaijan, and all stood still.\n'
const GOLD = `article: articles/bridge.txt
sentences:
  - in: A bridge fell on 3 May 2021 near the town of Ganja in Azerbaijan
    dates:
      - {text: 3 May 2021, type: date, timex: 2021-05-03}
    places:
      - {text: Ganja, name: Ganja, country: AZ, type: city}
      - {text: Azerbaijan, name: Azerbaijan, country: GE, type: country}
`

let cwd = ''
const write = async (path: string, content: string) => writeFile(join(cwd, path), content)

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'claimwire-eval-'))
  await mkdir(join(cwd, 'mine/articles'), { recursive: true })
  await mkdir(join(cwd, 'mine/gold'))
  await mkdir(join(cwd, 'bad/gold'), { recursive: true })
  await write('mine/articles/bridge.txt', TEXT)
  await write('mine/gold/bridge.yaml', GOLD)
  await write('bad/a.txt', TEXT)
})
afterAll(() => rm(cwd, { recursive: true }))

test('the folder and its folder of fixtures give the same scores', async () => {
  const [whole, inner] = await Promise.all(['mine', 'mine/gold'].map((folder) => evaluate({ folder, cwd })))
  expect(whole?.scores).toEqual(inner?.scores)
  expect(whole?.scores.kinds.places.gold).toBe(2)
})

test('every difference is in every report, with its sentence and the command that explains it', async () => {
  for (const format of formatNames) {
    const into = new Gathered()
    const evaluation = await evaluate({ folder: 'mine', cwd, show: { format, into } })
    const chunks = reports[format].write(evaluation, into, { byRule: false, fallen: ['dates: 1.0 is below'] })
    const written = Array.from(chunks, (chunk) => Buffer.from(chunk).toString('utf8'))
      .join('')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    expect(evaluation.differences.length).toBeGreaterThan(0)
    expect(written).toContain('dates: 1.0 is below')
    for (const { sentence, explain } of evaluation.differences) {
      expect(written).toContain(sentence)
      if (format !== 'markdown') expect(written.replace(/\\"/g, '"')).toContain(explain)
    }
  }
})

test('a bar holds only for kinds of which there is gold', async () => {
  const { scores } = await evaluate({ folder: 'mine', cwd })
  expect(belowMinimum(scores, 0)).toEqual([])
  expect(belowMinimum(scores, 100.1)).toEqual(['dates', 'places'])
})

test.each([
  ['nowhere', null, /at nowhere, but it cannot be read/],
  ['bad', null, /Expected gold fixtures \(\*\.yaml\) in bad\/gold/],
  [
    'bad',
    'article: b.txt\nsentences: []\n',
    /bad\/gold\/a\.yaml: expected an article at bad\/b\.txt, or a record with the id b\.txt/,
  ],
  [
    'bad',
    'article: a.txt\nsentences:\n  - in: A tower fell\n',
    /bad\/gold\/a\.yaml:3: the passage "A tower fell": the article/,
  ],
])('%s with %j says what is wrong', async (folder, gold, message) => {
  if (gold !== null) await write('bad/gold/a.yaml', gold)
  await expect(evaluate({ folder, cwd })).rejects.toThrow(message)
})

test('threads come to the same as this one, and keep what is wrong with a fixture', async () => {
  const config = configSchema.parse({})
  const { fixtures, articles: all } = await openGoldSet('mine', cwd, config)
  const scoring = { config, place: fixtures.place, hold: true, format: 'json' } as const
  const threads = scoringThreads(scoring, 1)
  try {
    for await (const pair of all()) {
      const articles = [pair, { ...pair, article: { ...pair.article, text: 'Nothing fell.' } }, pair]
      const scored = await threads.score({ articles, shown: true })
      expect(scored).toEqual(await thisThread(scoring).score({ articles, shown: true }))
      expect(scored.results).toHaveLength(1)
      expect(scored.failure).toMatchObject({ code: 'bad-gold', message: expect.stringContaining('bridge.yaml:3') })
    }
  } finally {
    await threads.close()
  }
})

test('a report keeps as many pieces as it has room for, whole ones', () => {
  const gathered = new Gathered(3)
  for (const texts of [['é1', 'é2'], ['é3', 'é4'], ['é5']]) {
    const pieces = new Pieces()
    for (const text of texts) pieces.add('list', text)
    gathered.add(pieces.stacks())
  }
  expect(gathered.count('list')).toBe(3)
  expect(gathered.isFull).toBe(true)
  expect(Buffer.concat(gathered.chunks('list')).toString('utf8')).toBe('é1é2é3')
})
