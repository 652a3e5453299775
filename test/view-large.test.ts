import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { view } from '../src/view/view.ts'
import { opened, startBrowser, withoutBrowser } from './browser.ts'
import { claimwire, folderWith } from './program.ts'

const DAYS = ['2020-01-01', '2020-02-01', '2021-03-01']
const stories = Array.from({ length: 7 }, (_, i) =>
  JSON.stringify({
    id: `s${i}`,
    publisher: i < 3 ? 'Northern Post' : '<b>Southern</b> Star',
    published: DAYS[i % 3],
    text: `At least ${i + 2} people were killed in Ganja on Tuesday, police said.\n`,
  }),
)

let browser: Browser | null = null
const inBrowser = async () => {
  browser ??= await startBrowser()
  return browser
}
afterAll(() => browser?.close())

describe('an archive of more articles than a page holds', () => {
  let cwd = ''
  const folder = () => join(cwd, 'output')
  beforeAll(async () => {
    cwd = await folderWith({ 'in.jsonl': stories.join('\n') })
    await claimwire(['run', 'in.jsonl', '--quiet', '--dedupe', 'off'], { cwd })
  })
  const idsIn = (file: string) => Array.from(readFileSync(file, 'utf8').matchAll(/"(s\d)"/g), ([, id]) => id)

  it('becomes a folder of pages in the order of the archive, with an index', async () => {
    const told = await view({ folder: folder(), output: join(folder(), 'view.html'), limit: 3 })
    expect(told).toMatchObject({
      page: join(folder(), 'view', 'index.html'),
      pages: 3,
      articles: 7,
      claims: 7,
      total: 7,
    })
    expect(readdirSync(join(folder(), 'view')).sort()).toEqual(['0001.html', '0002.html', '0003.html', 'index.html'])
    const index = readFileSync(told.page, 'utf8')
    expect(index).toContain('7 articles with 7 claims, on 3 pages')
    expect(index).toMatch(
      /href="0002.html">2<.*>3<.*2020-01-01 to 2021-03-01.*&#60;b&#62;Southern&#60;\/b&#62; Star.*AZ/,
    )
    expect(existsSync(join(folder(), 'view.html'))).toBe(false)
  })

  it('leaves no page of an earlier, larger archive', async () => {
    const output = join(cwd, 'pages')
    await view({ folder: folder(), output, limit: 2 })
    expect(readdirSync(output)).toHaveLength(5)
    await view({ folder: folder(), output, limit: 4 })
    expect(readdirSync(output).sort()).toEqual(['0001.html', '0002.html', 'index.html'])
  })

  it('becomes one page of some that are drawn at random, which says so', async () => {
    const { stdout } = await claimwire(['view', '--sample', '3', '--seed', '2', '-o', 'some.html'], { cwd })
    expect(stdout).toMatch(/^some\.html {2}3 of 7 articles, drawn at random, 3 claims/)
    const drawn = idsIn(join(cwd, 'some.html'))
    expect(new Set(drawn).size).toBe(3)
    await claimwire(['view', '--sample', '3', '--seed', '2', '-o', 'again.html'], { cwd })
    expect(readFileSync(join(cwd, 'again.html'))).toEqual(readFileSync(join(cwd, 'some.html')))
  })

  it('is not read as articles by the next run over the folder around it', async () => {
    const around = await folderWith({ 'in.jsonl': stories.join('\n') })
    const run = () => claimwire(['run', '.', '--dedupe', 'off'], { cwd: around })
    await run()
    await claimwire(['view'], { cwd: around })
    await claimwire(['sample', '--review'], { cwd: around })
    await view({ folder: join(around, 'output'), output: join(around, 'output', 'view.html'), limit: 3 })
    expect((await run()).stdout).toMatch(/articles +7\n[\s\S]*rejected +0/)
  })

  describe.skipIf(withoutBrowser !== null)('in the browser', () => {
    it('leads from the index to its pages and back, each of which says which it is', async () => {
      const { page: index } = await view({ folder: folder(), output: join(cwd, 'shown'), limit: 3 })
      const context = await (await inBrowser()).newContext()
      const page = await context.newPage()
      await page.goto(`file://${index}`)
      await page.getByRole('link', { name: '2' }).click()
      expect(await page.locator('.part').textContent()).toContain('page 2 of 3')
      expect(await page.locator('.articles li').count()).toBe(3)
      await page.getByRole('link', { name: 'all pages' }).click()
      expect(await page.locator('tbody tr').count()).toBe(3)
    })

    it('says on a page of drawn articles that they are', async () => {
      const { page } = await view({ folder: folder(), output: join(cwd, 'few.html'), sample: { count: 3, seed: 1 } })
      const window = await opened(await inBrowser(), page)
      expect(await window.page.locator('.part').textContent()).toContain('3 of 7 articles, drawn at random')
    })
  })
})
