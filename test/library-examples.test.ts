import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { claimwire, folderWith } from './program.ts'

const examples = resolve(import.meta.dirname, '../examples')

it('examples/stream.mjs prints who said what, in the order of the stream', () => {
  const printed = execFileSync(process.execPath, [join(examples, 'stream.mjs')], { encoding: 'utf8' })
  expect(printed.split('\n').filter(Boolean)).toEqual([
    '1  police: At least 12 people were killed in Ganja on Tuesday',
    '2  Leyla Mammadova: We heard nothing,',
  ])
})

it('examples/web-service.mjs answers with claims, and a mistake with what was expected', async () => {
  const { server } = await import(pathToFileURL(join(examples, 'web-service.mjs')).href)
  await new Promise<void>((ready) => server.listen(0, ready))
  const url = `http://localhost:${server.address().port}/claims`
  const post = async (body: string) => {
    const response = await fetch(url, { method: 'POST', body })
    return [response.status, (await response.json()) as { text?: string; error?: string }[]] as const
  }
  try {
    const [status, claims] = await post(JSON.stringify({ text: '“We heard nothing,” said Leyla Mammadova.' }))
    expect([status, claims[0]?.text]).toEqual([200, 'We heard nothing,'])
    expect(await post('{"body": "x"}')).toEqual([400, { error: expect.stringMatching(/Expected the article’s text/) }])
    expect((await post('not JSON'))[0]).toBe(400)
  } finally {
    server.close()
  }
})

it('examples/map-database-table.sh makes a map, a database and tables, line by line', async () => {
  const cwd = await folderWith({
    'articles/a.txt': 'At least 12 people were killed in Ganja on Tuesday, police said.\n',
  })
  const lines = readFileSync(join(examples, 'map-database-table.sh'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('npx claimwire '))
  for (const line of lines) {
    const { code, stderr } = await claimwire(line.split(' ').slice(2), { cwd })
    expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' })
  }
  expect(lines).toHaveLength(4)
  for (const file of ['map/tolls.geojson', 'database/claimwire.sqlite', 'tables/figures.parquet'])
    expect(existsSync(join(cwd, file)), file).toBe(true)
})
