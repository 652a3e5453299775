import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wilson } from '../src/model/precision.ts'
import { reviewFileSchema } from '../src/model/review.ts'
import { drawSample, sharesOf } from '../src/view/draw-sample.ts'
import { opened, startBrowser, withoutBrowser } from './browser.ts'
import { claimwire, folderWith, recordsOf, written } from './program.ts'

const story = (i: number) =>
  `At least ${i + 2} people were killed in Ganja on Tuesday, police said. “I saw ${i} of it,” said Anna Weiß. She said that it was late.\n`
const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`in/${String(i).padStart(2, '0')}.txt`, story(i)]),
)

describe('shares of strata', () => {
  const rows: [why: string, sizes: number[], count: number, shares: number[]][] = [
    ['go by size', [50, 30, 20], 10, [5, 3, 2]],
    ['are at least one', [90, 9, 1], 10, [8, 1, 1]],
    ['are all where there are few', [2, 1], 10, [2, 1]],
    ['are none of an empty stratum', [10, 0], 5, [5, 0]],
    ['add up where there are more strata than draws', [1, 1, 1], 2, [1, 1, 0]],
  ]
  it.each(rows)('%s', (_why, sizes, count, shares) => expect(sharesOf(sizes, count)).toEqual(shares))
})

describe('a sample by strata', () => {
  async function* archive() {
    for (let i = 0; i < 40; i++) {
      const forms = i % 4 === 0 ? ['direct'] : ['indirect', 'narrative']
      const claims = forms.map((form, at) => ({ id: `c_${i}_${at}`, form }))
      yield { article: {}, claims } as never
    }
  }
  it('counts every claim, and draws the same for the same seed', async () => {
    const drawn = await drawSample(archive(), { count: 14, seed: 3, by: 'form' })
    expect(drawn.strata.map(({ name, claims, drawn: ids }) => [name, claims, ids.length])).toEqual([
      ['direct', 10, 2],
      ['indirect', 30, 6],
      ['narrative', 30, 6],
    ])
    expect(await drawSample(archive(), { count: 14, seed: 3, by: 'form' })).toEqual(drawn)
    expect(await drawSample(archive(), { count: 14, seed: 4, by: 'form' })).not.toEqual(drawn)
  })
  it('gives each claim of a stratum the same chance', async () => {
    const hits = new Map<string, number>()
    for (let seed = 0; seed < 600; seed++)
      for (const { name, drawn } of (await drawSample(archive(), { count: 14, seed, by: 'form' })).strata)
        if (name === 'direct') for (const id of drawn) hits.set(id, (hits.get(id) ?? 0) + 1)
    expect(hits.size).toBe(10)
    for (const count of hits.values()) expect(Math.abs(count - 120)).toBeLessThan(50) // five standard deviations
  })
})

describe.skipIf(withoutBrowser !== null)('a review', () => {
  let browser: Browser
  let cwd = ''
  const output = () => join(cwd, 'output')
  beforeAll(async () => {
    browser = await startBrowser()
    cwd = await folderWith(files)
    await claimwire(['run', 'in', '--published', '2020-10-15', '--quiet'], { cwd })
    const { stdout } = await claimwire(['sample', '20', 'output', '--review', '--seed', '5'], { cwd })
    expect(stdout).toBe('output/review.html  20 claims, drawn at random by form\n')
  })
  afterAll(() => browser?.close())
  const open = async (hash = '') => {
    const window = await opened(browser, join(output(), 'review.html'), { hash })
    expect(window.complaints).toEqual([])
    return window.page
  }
  const saved = async (page: Page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('output-review.json')
    const path = join(cwd, `saved-${Math.random()}.json`)
    await download.saveAs(path)
    return { path, file: reviewFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) }
  }

  it('of 20 claims goes from sample --review through the page into claimwire eval', async () => {
    const page = await open()
    expect(await page.locator('.claim').count()).toBe(20)
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('j')
      await page.keyboard.press(i === 3 ? 'n' : i === 7 ? '?' : 'y')
      if (i !== 3) continue
      await page.keyboard.press('w')
      await page.keyboard.type('another speaker')
      await page.keyboard.press('Escape')
    }
    expect(await page.locator('.progress').textContent()).toBe('20 of 20 reviewed')
    await page.keyboard.press('j') // past the last one
    const told = await page.locator('.lead').textContent()
    const { path, file } = await saved(page)
    expect(file.reviews.map(({ verdict }) => verdict).filter((verdict) => verdict === 'right')).toHaveLength(18)
    expect(file.reviews.find(({ verdict }) => verdict === 'wrong')?.why).toBe('another speaker')
    expect(file.sample?.strata.flatMap(({ drawn }) => drawn).sort()).toEqual(
      file.reviews.map(({ claim }) => claim).sort(),
    )
    // Strata were drawn by their sizes, so that the weights change little
    const { share, low, high } = wilson(18 / 19, 19) ?? { share: 0, low: 0, high: 0 }
    const shown = /Precision ([\d.]+) %.*interval ([\d.]+) to ([\d.]+) %/
      .exec(told ?? '')
      ?.slice(1)
      .map(Number)
    expect(shown?.map((value, i) => Math.abs(value - 100 * ([share, low, high][i] ?? 0)) < 3)).toEqual([
      true,
      true,
      true,
    ])
    expect(await page.locator('.faults li').allTextContents()).toHaveLength(2)

    const { stdout } = await claimwire(['eval', 'output', '--reviews', path], { cwd })
    expect(stdout).toMatch(/^claim +18 .* 94\.7 +75\.4 to 99\.1$/m)
  })

  it('loses no key, however fast they come', async () => {
    const page = await open()
    // One after the other, before the next frame
    const focused = await page.evaluate(`(async () => {
      for (const key of ['j', 'n', 'w']) {
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        await Promise.resolve()
      }
      return document.activeElement.className
    })()`)
    expect(focused).toBe('why')
    await page.keyboard.type('another ')
    await page.evaluate("document.querySelectorAll('.claim')[1].querySelector('.right').click()")
    await page.keyboard.type('speaker')
    await page.keyboard.press('Escape')
    expect(await page.locator('.progress').textContent()).toBe('2 of 20 reviewed')
    await page.getByRole('link', { name: 'Review' }).click()
    expect(await page.locator('.faults li').textContent()).toMatch(/another speaker$/)
  })

  it('is there again after the page was closed, and can be taken from a file in another browser', async () => {
    const page = await open()
    await page.locator('.claim .right').first().click()
    const { path } = await (async () => {
      await page.getByRole('link', { name: 'Review' }).click()
      return saved(page)
    })()
    await page.reload()
    expect(await page.locator('.lead').textContent()).toContain('Precision 100.0 %')

    const other = await open('#view=review')
    expect(await other.locator('.lead').textContent()).toContain('No claim has been marked')
    await other.locator('input[type=file]').setInputFiles(path)
    await other.getByText('1 verdicts taken.').waitFor()
    expect(await other.locator('.lead').textContent()).toContain('Precision 100.0 %')
  })

  it('leaves out what a file says of other claims, and of fields that are something else now', async () => {
    const claims = recordsOf(written(output(), 'claims.jsonl'))
    const page = await open('#view=review')
    const index = (await page.locator('#data').textContent())?.split('\n').pop() ?? ''
    const [drawn] = (JSON.parse(index) as { claims: { ids: string[] } }).claims.ids
    const { article } = claims.find(({ id }) => id === drawn) as { article: { id: string } }
    const reviews = [
      { claim: 'c_0000000000000000', article: article.id, verdict: 'right' },
      { claim: drawn, article: article.id, field: 'form', value: 'sung', verdict: 'wrong' },
      { claim: drawn, article: article.id, verdict: 'wrong', why: '<img src=x onerror=alert(1)>' },
      { claim: drawn, article: article.id, verdict: 'dunno' },
    ]
    const path = join(await folderWith({ 'r.json': JSON.stringify({ reviews }) }), 'r.json')
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('1 verdicts taken; 2 are of claims or values that are not in this page.').waitFor()
    expect(await page.locator('.faults').textContent()).toContain('<img src=x onerror=alert(1)>')
  })

  it('marks fields, with the value that was judged; a second press takes the verdict back', async () => {
    const page = await open()
    const card = page.locator('.claim').first()
    await card.locator('summary').click()
    await card.getByRole('button', { name: 'form wrong' }).click()
    await card.getByRole('button', { name: 'content right' }).focus()
    await page.keyboard.press('y')
    await page.getByRole('link', { name: 'Review' }).click()
    const { file } = await saved(page)
    expect(file.reviews.map(({ field, verdict, value }) => [field, verdict, typeof value])).toEqual([
      ['form', 'wrong', 'string'],
      ['text', 'right', 'string'],
    ])
    await page.goBack()
    await page.locator('.claim').first().locator('summary').click()
    await page.getByRole('button', { name: 'form wrong' }).first().click()
    await page.getByRole('link', { name: 'Review' }).click()
    expect((await saved(page)).file.reviews).toHaveLength(1)
  })
})
