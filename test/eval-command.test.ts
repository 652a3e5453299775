import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluate } from '../src/eval/command.ts'

const TEXT =
  'Bridge falls into river\n\nA bridge fell on 3 May 2021 near the town of Ganja in Azerbaijan, and all stood still.\n'
const GOLD = `article: articles/bridge.txt
sentences:
  - in: A bridge fell on 3 May 2021 near the town of Ganja in Azerbaijan
    dates:
      - {text: 3 May 2021, type: date, timex: 2021-05-03}
    places:
      - {text: Ganja, name: Ganja, country: AZ, type: city}
      - {text: Azerbaijan, name: Azerbaijan, country: AZ, type: country}
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
  const [whole, inner] = await Promise.all(['mine', 'mine/gold'].map((folder) => evaluate({ folder, min: null, cwd })))
  expect(whole?.scores).toEqual(inner?.scores)
  expect(whole?.scores.kinds.places.gold).toBe(2)
  expect(whole?.report).toMatch(/^1 article of gold\n/)
})

test('every difference is listed with its sentence, and as JSON', async () => {
  const { report, differences } = await evaluate({ folder: 'mine', min: null, cwd })
  for (const { sentence } of differences) expect(report).toContain(sentence)
  const { report: json, scores } = await evaluate({ folder: 'mine', min: null, cwd, json: true })
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ scores, differences })))
})

test('a bar holds only for kinds of which there is gold', async () => {
  expect((await evaluate({ folder: 'mine', min: 0, cwd })).belowMin).toBe(false)
  expect((await evaluate({ folder: 'mine', min: 100.1, cwd })).belowMin).toBe(true)
})

test.each([
  ['nowhere', null, /at nowhere, but it cannot be read/],
  ['bad', null, /Expected gold fixtures \(\*\.yaml\) in bad\/gold/],
  ['bad', 'article: b.txt\nsentences: []\n', /bad\/gold\/a\.yaml: expected an article at bad\/b\.txt/],
  [
    'bad',
    'article: a.txt\nsentences:\n  - in: A tower fell\n',
    /bad\/gold\/a\.yaml:3: the passage "A tower fell": the article/,
  ],
])('%s with %j says what is wrong', async (folder, gold, message) => {
  if (gold !== null) await write('bad/gold/a.yaml', gold)
  await expect(evaluate({ folder, min: null, cwd })).rejects.toThrow(message)
})
