import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { views } from '../src/view/page/place.ts'
import { opened, type Sight, startBrowser, withoutBrowser } from './browser.ts'
import { claimwire, folderWith, recordsOf, written } from './program.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
const built = fileURLToPath(new URL('../dist/data/view.html', import.meta.url))

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

describe('the page without data', () => {
  it('is under 200 kB', () => expect(statSync(built).size).toBeLessThan(200_000))
  it('names what others made of it, with their licences', () => {
    expect(readFileSync(built, 'utf8')).toMatch(
      /Preact: MIT licence.*Natural Earth \(public domain\).*world-atlas: ISC licence/,
    )
  })
})

describe.skipIf(withoutBrowser !== null)('the page of the corpus', () => {
  let browser: Browser
  let folder = ''
  let claim = ''
  beforeAll(async () => {
    browser = await startBrowser()
    const cwd = await folderWith({
      'rtl.jsonl': JSON.stringify({
        id: 'rtl',
        title: 'محمد أمين: 12 قتيلا',
        publisher: 'القدس',
        text: 'A blast killed 12 people in Ganja, محمد أمين said. “We saw it,” said Anna Weiß.\n',
      }),
    })
    folder = join(cwd, 'output')
    await claimwire(['run', corpus, 'rtl.jsonl', '-o', folder, '--quiet'], { cwd })
    await claimwire(['view', folder], { cwd })
    claim = String(
      recordsOf(written(folder, 'claims.jsonl')).find(({ casualties }) => (casualties as unknown[]).length > 1)?.['id'],
    )
  }, 120_000)
  afterAll(() => browser?.close())

  const everyView = () => [
    ...views.map((view) => `#view=${view}`),
    `#claim=${claim}`,
    '#view=claims&effect=killed&q=police',
    '#q=xyzzy',
  ]
  const look = async (sight: Sight, see: (page: Page, hash: string) => Promise<void>) => {
    const { page, complaints } = await opened(browser, join(folder, 'view.html'), sight)
    for (const hash of everyView()) {
      await page.goto(`${page.url().replace(/#.*/, '')}${hash}`)
      await page.waitForSelector('#main h1, .nothing')
      await see(page, hash)
    }
    expect(complaints).toEqual([])
    await page.context().close()
  }

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
  ] as const)(
    'has nothing that axe finds, in %s colours and %i pixels wide',
    async (colors, width) => {
      await look({ colors, width }, async (page, hash) => {
        // Through the debugger: the page's own policy would not let the script in
        await page.evaluate(axe)
        const found = (await page.evaluate('axe.run()')) as { violations: Violation[] }
        const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
        expect([hash, ...told]).toEqual([hash])
      })
    },
    240_000,
  )

  it.each([320, 360, 800, 1440, 2560])(
    'fits into a window of %i pixels: nothing makes the page scroll sideways',
    async (width) => {
      await look({ width }, async (page, hash) => {
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect([hash, wide]).toEqual([hash, 0])
      })
    },
    120_000,
  )

  it('can be reached by keyboard alone: from the top into the text’s claims, the filters and back', async () => {
    const { page } = await opened(browser, join(folder, 'view.html'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter') // skips to the content
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.keyboard.press('/')
    await page.keyboard.type('rockets')
    await page.keyboard.press('Escape')
    await page.locator('.articles a').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.claim.selected').count()).toBe(1)
    await page.keyboard.press('k')
    expect(await page.locator('.claim.selected').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('.articles').count()).toBe(1)
    await page.context().close()
  })

  it('shows names that are written from right to left in their own direction, and the text as it is', async () => {
    const { page } = await opened(browser, join(folder, 'view.html'), { hash: '#article=rtl' })
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe('rtl')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.text p')).direction")).toBe('ltr')
    await page.context().close()
  })

  it('prints what is shown without what one clicks on, dark as it may be', async () => {
    const { page } = await opened(browser, join(folder, 'view.html'), { hash: `#claim=${claim}`, colors: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.top').isVisible()).toBe(false)
    expect(await page.locator('.marking').first().isVisible()).toBe(false)
    expect(await page.locator('.claim').last().isVisible()).toBe(true)
    expect(await page.evaluate("getComputedStyle(document.querySelector('.text')).color")).toBe('rgb(29, 31, 35)')
    await page.context().close()
  })

  it('keeps the colours that were chosen', async () => {
    const { page } = await opened(browser, join(folder, 'view.html'))
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await paper()
    await page.getByRole('button', { name: 'Colours' }).click()
    await page.getByRole('button', { name: 'Colours' }).click()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.waitForSelector('#main')
    expect(await paper()).toBe(dark)
    await page.context().close()
  })

  it('holds its data in less than 1.3 times the JSON that it shows', () => {
    const shown = statSync(join(folder, 'articles.jsonl')).size + statSync(join(folder, 'claims.jsonl')).size
    expect(statSync(join(folder, 'view.html')).size - statSync(built).size).toBeLessThan(1.3 * shown)
  })
})
