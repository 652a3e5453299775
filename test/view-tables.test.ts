import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FigureEntry } from '../src/view/archive.ts'
import { grouped } from '../src/view/page/chosen-figures.ts'
import { type Opened, opened, startBrowser, withoutBrowser } from './browser.ts'
import { claimwire, folderWith } from './program.ts'

const story = (id: string, publisher: string, dead: string, by: string) =>
  JSON.stringify({
    id,
    publisher,
    title: `Blast in Ganja, says ${by}`,
    published: '2020-10-15',
    text: `Blast in Ganja\n\nAt least ${dead} people were killed in Ganja on Tuesday, ${by} told reporters. “It was a crime,” said Leyla Mammadova.\n`,
  })
const STORIES = [
  story('one', 'Northern Post', '12', 'Elena Petkova'),
  story('two', 'Southern Star', '30', 'Maria Salvatierra'),
  JSON.stringify({
    id: 'three',
    publisher: 'Southern Star',
    title: 'Bridge',
    published: '2021-03-04',
    text: 'Seven people were injured in Quito on Wednesday. Exactly 20 people were killed in Ganja on October 13, 2020.\n',
  }),
]

describe('figures that stand together', () => {
  const figure = (number: number, more: Partial<FigureEntry> = {}): FigureEntry => ({
    ...{ effect: 'killed', low: number, best: number, high: number, modifier: 'exact', unit: 'people' },
    ...{ event: 'main', negated: false, hypothetical: false, start: 0, end: 1, article: 0, claim: 0, part: false },
    ...{ from: '2020-10-13', to: '2020-10-13', place: 0, placed: true, victims: null, toll: false, contested: false },
    ...more,
  })
  const rows: [why: string, figures: FigureEntry[], groups: number, differ: boolean][] = [
    ['agree where they are the same', [figure(12), figure(12, { article: 1 })], 1, false],
    ['differ where both cannot be', [figure(12), figure(30, { article: 1 })], 1, true],
    [
      'agree where "at least 12" leaves room for 30',
      [figure(12, { high: null, modifier: 'at-least' }), figure(30)],
      1,
      false,
    ],
    [
      'differ where "at least 30" leaves none for 12',
      [figure(30, { high: null, modifier: 'at-least' }), figure(12)],
      1,
      true,
    ],
    [
      'agree where one is about the other',
      [figure(40, { low: null, high: null, modifier: 'about' }), figure(42)],
      1,
      false,
    ],
    ['agree where one is part of another', [figure(12), figure(5, { part: true })], 1, false],
    ['agree where one counts a few of the people', [figure(30), figure(1)], 1, false],
    ['differ where the article says that its sources do', [figure(12, { contested: true, high: null })], 1, true],
    [
      'agree in a year, which has more than one event',
      [figure(12, { from: '2020-01-01', to: '2020-12-31' }), figure(30, { from: '2020-01-01', to: '2020-12-31' })],
      1,
      false,
    ],
    ['are of one day', [figure(12), figure(30, { from: '2020-10-14', to: '2020-10-14' })], 2, false],
    ['are of one place', [figure(12), figure(30, { place: 1 })], 2, false],
    ['are of one harm', [figure(12), figure(30, { effect: 'injured' })], 2, false],
    [
      'are of one article where the day is not known',
      [figure(12, { from: null, to: null }), figure(30, { from: null, to: null, article: 1 })],
      2,
      false,
    ],
    ['say nothing where they are denied', [figure(12), figure(30, { negated: true })], 1, false],
  ]
  it.each(rows)('%s', (_why, figures, groups, differ) => {
    const found = grouped(figures)
    expect(found).toHaveLength(groups)
    expect(found.some((group) => group.differ)).toBe(differ)
  })
})

describe.skipIf(withoutBrowser !== null)('across articles, the page', () => {
  let browser: Browser
  let file = ''
  const windows: Opened[] = []
  const open = async (hash: string) => {
    const window = await opened(browser, file, { hash })
    windows.push(window)
    return window.page
  }
  beforeAll(async () => {
    browser = await startBrowser()
    const cwd = await folderWith({ 'in.jsonl': STORIES.join('\n') })
    await claimwire(['run', 'in.jsonl', '--quiet', '--dedupe', 'off'], { cwd })
    await claimwire(['view', '-o', 'page.html'], { cwd })
    file = join(cwd, 'page.html')
  })
  afterAll(async () => {
    expect(windows.flatMap(({ complaints, requests }) => [...complaints, ...requests])).toEqual([])
    await browser?.close()
  })

  it('puts figures of one day, place and harm together, those that differ first, with who says so', async () => {
    const page = await open('#view=figures')
    const group = page.locator('.figures tbody').first()
    expect(await group.locator('.group').textContent()).toMatch(/killed 2020-10-13, Ganja.*12 to 30.*differ/)
    const rows = await group.locator('tr:not(.group)').allTextContents()
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatch(/at least 12.*toll.*1212–.*Elena Petkova.*Northern Post/)
    await group.getByRole('link', { name: 'at least 30' }).click()
    expect(await page.locator('.claim.selected').textContent()).toContain('Maria Salvatierra')
  })

  it('shows only figures of the harm that is asked for, though its claim has others', async () => {
    const page = await open('#view=figures&effect=injured')
    expect(await page.locator('.figures tbody').count()).toBe(1)
    expect(await page.locator('.figures .group').textContent()).toMatch(/injured.*Quito/)
  })

  it('tells what each speaker said, with which stance', async () => {
    const page = await open('#view=speakers')
    const row = page.locator('.speakers tbody tr', { hasText: 'Leyla Mammadova' })
    expect(await row.textContent()).toMatch(/2in 2 articles.*says 2.*It was a crime/)
    await row.getByRole('link', { name: 'says 2' }).click()
    expect(await page.locator('.claim').count()).toBe(2)
    expect(await page.locator('.chosen').textContent()).toMatch(/speaker Leyla Mammadova.*stance says/)
  })

  it('draws circles where it happened, by the largest figure, that lead to the claims', async () => {
    const page = await open('#view=map')
    const radius = async (name: string) => Number(await page.locator('circle', { hasText: name }).getAttribute('r'))
    expect(await radius('Ganja')).toBeGreaterThan(await radius('Quito'))
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Fit' }).click()
    await page.locator('circle', { hasText: 'Quito' }).click()
    expect(await page.locator('.claim .content').allTextContents()).toEqual([
      expect.stringContaining('Seven people were injured'),
    ])
  })

  it('moves the map by keys and by dragging, and does not take a drag for a click', async () => {
    const page = await open('#view=map')
    const map = page.locator('.world')
    const sight = () => map.getAttribute('viewBox')
    const before = await sight()
    await map.focus()
    await page.keyboard.press('ArrowRight')
    const moved = await sight()
    expect(moved).not.toBe(before)
    const box = await page.locator('circle', { hasText: 'Ganja' }).boundingBox()
    await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 3)
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 30, { steps: 4 })
    await page.mouse.up()
    expect(await sight()).not.toBe(moved)
    expect(page.url()).toContain('view=map')
  })

  it('tells what happened on which day, and leads to the claims of a day', async () => {
    const page = await open('#view=timeline')
    expect(await page.locator('.days time').allTextContents()).toEqual(['2021-03-03', '2020-10-13'])
    expect(await page.locator('.days > li').nth(1).textContent()).toContain('killed at least')
    await page.getByRole('link', { name: '2021-03-03' }).click()
    expect(await page.locator('.claim').count()).toBe(1)
  })

  it('links an article with the figures it stands by, and whose they are', async () => {
    const page = await open('#article=one')
    const toll = page.locator('.tolls button').first()
    expect(await toll.textContent()).toMatch(/killed.*at least 12.*At least 12 people were killed.*Elena Petkova said/)
    await toll.hover()
    expect(await page.locator('.lit-field').allTextContents()).toContain('At least 12 people were killed')
  })
})
