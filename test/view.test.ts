import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Opened, opened, startBrowser, withoutBrowser } from './browser.ts'
import { claimwire, folderWith, recordsOf, written } from './program.ts'

const STORIES = [
  {
    id: 'ganja',
    title: 'Rockets hit Ganja',
    publisher: 'Northern Post',
    published: '2020-10-15',
    text: 'Rockets hit Ganja\n\nAt least 12 people were killed and 40 wounded in Ganja on Tuesday, police said.\n\n“We heard nothing before,” said Leyla Mammadova, a teacher.\n',
  },
  {
    id: 'bridge',
    title: 'Bridge falls in Quito',
    publisher: 'Southern Star',
    published: '2021-03-04',
    text: 'Bridge falls in Quito\n\nA bridge fell in Quito on Wednesday, killing three people. “We will find out why,” said Maria Salvatierra, the mayor of Quito.\n',
  },
]
const stories = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join('\n')

describe.skipIf(withoutBrowser !== null)('the page', () => {
  let browser: Browser
  let folder = ''
  let page = ''
  const windows: Opened[] = []
  const open = async (...[hash]: string[]) => {
    const window = await opened(browser, page, hash === undefined ? {} : { hash })
    windows.push(window)
    return window.page
  }
  beforeAll(async () => {
    browser = await startBrowser()
    const cwd = await folderWith({ 'in.jsonl': stories(STORIES) })
    await claimwire(['run', 'in.jsonl', '--quiet'], { cwd })
    const { stdout } = await claimwire(['view'], { cwd })
    expect(stdout).toMatch(/^output\/view\.html {2}2 articles, \d+ claims; open it in a browser\n$/)
    folder = join(cwd, 'output')
    page = join(folder, 'view.html')
  })
  afterAll(async () => {
    expect(windows.flatMap(({ complaints, requests }) => [...complaints, ...requests])).toEqual([])
    await browser?.close()
  })
  const claims = () => recordsOf(written(folder, 'claims.jsonl'))

  it('lists the articles, and opens one with its text as it is and its claims beside it', async () => {
    const page = await open()
    expect(await page.locator('.articles h2').allTextContents()).toEqual(STORIES.map(({ title }) => title))
    await page.getByRole('link', { name: 'Rockets hit Ganja' }).click()
    expect(await page.locator('.text').textContent()).toBe(STORIES[0]?.text)
    const own = claims().filter(({ article }) => (article as { id: string }).id === 'ganja')
    expect(await page.locator('.claim').count()).toBe(own.length)
    await page.goBack()
    expect(await page.locator('.articles h2').count()).toBe(2)
  })

  it('lights up a claim’s words when it is pointed at, and the claim when its words are', async () => {
    const page = await open('#article=ganja')
    const card = page.locator('.claim', { hasText: 'We heard nothing before' })
    await card.hover()
    expect((await page.locator('.lit-content').allTextContents()).join('')).toContain('We heard nothing before,')
    expect(await page.locator('.lit-source').allTextContents()).toContain('Leyla Mammadova')
    await page.locator('.text .figure', { hasText: 'At least 12' }).first().hover()
    expect(await page.locator('.claim.lit').textContent()).toContain('killed at least 12')
  })

  it('opens at a claim that a link leads to, and gives each claim a link', async () => {
    const [claim] = claims().filter(({ text }) => String(text).startsWith('We will find out why'))
    const page = await open(`#claim=${claim?.['id']}`)
    expect(await page.locator('.claim.selected .content').textContent()).toContain('We will find out why')
    expect(await page.locator('h1').textContent()).toBe('Bridge falls in Quito')
    await page.locator('.text .figure').first().click()
    expect(page.url()).toMatch(/claim=c_[0-9a-f]{16}/)
    expect(page.url()).not.toContain(String(claim?.['id']))
  })

  it('shows what each field rests on, its basis and its rule', async () => {
    const page = await open('#article=ganja')
    const card = page.locator('.claim', { hasText: 'killed at least 12' }).last()
    await card.locator('summary').click()
    const row = card.locator('.fields tr', { hasText: '2020-10-13' }).first()
    expect(await row.textContent()).toMatch(/Tuesday.*relative.*dates\/weekday/)
  })

  it('finds words as one types, in texts and in claims', async () => {
    const page = await open()
    await page.getByRole('searchbox').fill('bridge')
    expect(await page.locator('.articles h2').allTextContents()).toEqual(['Bridge falls in Quito'])
    await page.getByRole('searchbox').fill('"heard nothing" mammadova')
    expect(await page.locator('.count').textContent()).toMatch(/1 of 2 articles/)
    await page.getByRole('searchbox').fill('xyzzy')
    expect(await page.locator('.nothing').textContent()).toContain('Nothing fits')
  })

  it('filters by what was found, with counts of what would be left', async () => {
    const page = await open()
    const injured = page.locator('.choice', { hasText: 'injured' })
    const expected = claims().filter(({ casualties }) =>
      (casualties as { effect: string }[]).some(({ effect }) => effect === 'injured'),
    ).length
    expect(await injured.locator('.number').textContent()).toBe(String(expected))
    await injured.locator('input').check()
    expect(await page.locator('.articles h2').allTextContents()).toEqual(['Rockets hit Ganja'])
    expect(page.url()).toContain('effect=injured')
    expect(await page.locator('.choice', { hasText: 'Southern Star' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Clear all' }).click()
    expect(await page.locator('.articles h2').count()).toBe(2)
  })
})

describe('claimwire view', () => {
  it.skipIf(process.platform !== 'linux')(
    'opens the page in the browser that the system has, and says so where it has none',
    async () => {
      const cwd = await folderWith({
        'in.jsonl': stories(STORIES),
        'bin/xdg-open': '#!/bin/sh\necho "$1" > opened.txt\n',
      })
      chmodSync(join(cwd, 'bin/xdg-open'), 0o755)
      await claimwire(['run', 'in.jsonl', '--quiet'], { cwd })
      await claimwire(['view', '--open'], { cwd, env: { PATH: `${join(cwd, 'bin')}:${process.env['PATH']}` } })
      await vi.waitFor(() => expect(written(cwd, 'opened.txt')).toMatch(/^file:\/\/.*\/output\/view\.html\n$/), 10_000)
      const { code, stderr } = await claimwire(['view', '--open'], { cwd, env: { PATH: '/nowhere' } })
      expect([code, stderr]).toEqual([1, expect.stringContaining('Open it yourself: file://')])
    },
  )

  it('says what is wrong with a folder that is none of a run, and leaves no page', async () => {
    const cwd = await folderWith({ 'a.txt': 'Rain.\n' })
    const { code, stderr } = await claimwire(['view', '.'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('Expected the output folder of a run')
  })
})
