import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexPage } from '../src/view/index-page.ts'
import { type Opened, opened, startBrowser, withoutBrowser } from './browser.ts'
import { claimwire, folderWith, recordsOf, written } from './program.ts'

/** Each of them, run as markup or script, would ask the network, open a dialog, or throw. */
const PAYLOADS = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<img src=x onerror="alert(2)">',
  '<svg onload=alert(3)><style>@import "http://127.0.0.1:9/a.css"</style></svg>',
  '"><iframe src="javascript:alert(4)"></iframe>',
  '<base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  '<link rel=stylesheet href=http://127.0.0.1:9/b.css><form action=http://127.0.0.1:9/><button>x</button></form>',
  '{{constructor.constructor("alert(5)")()}} javascript:alert(7)',
  '\u2028\u2029\u0000\ufeff\u202e RTL \u202c',
  '<noscript><p title="</noscript><img src=x onerror=alert(8)>">',
]
const everywhere = PAYLOADS.join(' ')
const stories = PAYLOADS.map((payload, i) => ({
  id: `story ${i} ${payload}`,
  title: `At least 12 dead, says ${payload}`,
  publisher: `Post ${payload}`,
  byline: payload,
  url: i % 2 === 0 ? `javascript:alert(9)//${payload}` : `https://example.org/${payload}`,
  published: '2020-10-15',
  text: `${payload}\n\nAt least 12 people were killed in Ganja on Tuesday, ${payload} said Anna ${payload} Weiß.\n\n“We saw ${payload} there,” said Anna Weiß. Maria ${payload}, the mayor of ${payload}, said that 12 ${payload} were injured.\n`,
}))

describe.skipIf(withoutBrowser !== null)('what an article says is text and nothing else', { timeout: 180_000 }, () => {
  let browser: Browser
  let cwd = ''
  const windows: Opened[] = []
  const open = async (file: string, hash = '') => {
    const window = await opened(browser, join(cwd, 'output', file), { hash })
    windows.push(window)
    return window.page
  }
  beforeAll(async () => {
    browser = await startBrowser()
    cwd = await folderWith({ 'in.jsonl': stories.map((story) => JSON.stringify(story)).join('\n') })
    await claimwire(['run', 'in.jsonl', '--quiet', '--dedupe', 'off'], { cwd })
    // A run marks few of these; records of another origin may have them in every field that is shown.
    const claims = recordsOf(written(join(cwd, 'output'), 'claims.jsonl')).map((claim) => spoilt(claim))
    writeFileSync(join(cwd, 'output', 'claims.jsonl'), claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''))
    await claimwire(['view'], { cwd })
    await claimwire(['sample', '5', '--review'], { cwd })
  })
  afterAll(() => browser?.close())

  it('in every view, however it is looked at', async () => {
    const ids = recordsOf(written(join(cwd, 'output'), 'articles.jsonl')).map(({ id }) => String(id))
    expect(ids.length).toBeGreaterThan(7)
    const page = await open('view.html')
    for (const view of ['articles', 'claims', 'map', 'timeline', 'speakers', 'figures', 'review']) {
      await page.getByRole('link', { name: view, exact: false }).first().click()
      await page.waitForSelector('h1')
    }
    for (const id of ids) {
      const window = await open('view.html', `#article=${encodeURIComponent(id)}`)
      const shown = await window.locator('.text').textContent()
      expect(shown).toBe(
        recordsOf(written(join(cwd, 'output'), 'articles.jsonl')).find((article) => article['id'] === id)?.['text'],
      )
      for (const summary of await window.locator('.claim summary').all()) await summary.click()
      await window.context().close()
    }
    await open('review.html', '#view=claims')
  })

  it('in what is typed, in addresses, and in reasons', async () => {
    const page = await open('view.html')
    await page.getByRole('searchbox').fill(everywhere)
    await page.getByRole('searchbox').fill('ganja')
    await open(
      'view.html',
      `#q=${encodeURIComponent(everywhere)}&effect=${encodeURIComponent(everywhere)}&view=${encodeURIComponent(everywhere)}`,
    )
    await open('view.html', `#article=${encodeURIComponent(everywhere)}&claim=${encodeURIComponent(everywhere)}`)
    const marking = await open('view.html', '#view=claims')
    await marking.keyboard.press('j')
    await marking.keyboard.press('n')
    await marking.keyboard.press('w')
    await marking.keyboard.type(PAYLOADS[2] ?? '')
    await marking.keyboard.press('Escape')
    await marking.getByRole('link', { name: 'Review' }).click()
    expect(await marking.locator('.faults').textContent()).toContain(PAYLOADS[2])
  })

  it('and links only to the web', async () => {
    const page = await open('view.html')
    for (const { id, url } of recordsOf(written(join(cwd, 'output'), 'articles.jsonl'))) {
      const window = await open('view.html', `#article=${encodeURIComponent(String(id))}`)
      const links = await window.locator('a:not([href^="#"])').all()
      expect(links).toHaveLength(String(url).startsWith('https:') ? 1 : 0)
      for (const link of links) expect(await link.getAttribute('rel')).toContain('noreferrer')
      await window.context().close()
    }
    await page.close()
  })

  it('so that no script ran, nothing was asked for, and nobody was told anything', () => {
    expect(windows.length).toBeGreaterThan(15)
    expect(windows.flatMap(({ complaints, requests }) => [...complaints, ...requests])).toEqual([])
  })

  it('and the policy of the page stops what would get in all the same', async () => {
    const window = await opened(browser, join(cwd, 'output', 'view.html'))
    const refused: (string | undefined)[] = []
    window.page.on('requestfailed', (request) => refused.push(request.failure()?.errorText))
    const ran = await window.page.evaluate(async () => {
      const world = globalThis as unknown as {
        got?: true
        document: { createElement: (name: string) => never; body: { append: (one: never) => void } }
      }
      const add = (name: string, properties: object) =>
        world.document.body.append(Object.assign(world.document.createElement(name), properties) as never)
      add('script', { textContent: 'got = true' })
      add('img', { src: 'http://127.0.0.1:9/pixel' })
      add('style', { textContent: 'body { background: url(http://127.0.0.1:9/b) }' })
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => 'fetched',
        () => 'refused',
      )
      return [world.got ?? null, fetched]
    })
    expect(ran).toEqual([null, 'refused'])
    expect(refused.every((why) => why === 'csp')).toBe(true)
    expect(window.complaints.join()).toContain('Content Security Policy')
  })
})

describe('the index of several pages', () => {
  it('escapes what it names', () => {
    const page = { articles: 1, claims: 1, days: null, publishers: [everywhere], countries: [everywhere] }
    const html = indexPage(everywhere, [page])
    expect(html.match(/<(?:script|img|svg|iframe|base|form|link|noscript)\b/gi)).toBeNull()
  })
})

/** A claim with a payload in every text that no span holds to the article. */
function spoilt(record: Record<string, unknown>): unknown {
  const spoil = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => spoil(one, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner, name)]))
    return typeof value === 'string' && SPOILABLE.has(key) ? `${value}${everywhere}` : value
  }
  return spoil(record, '')
}
const SPOILABLE: ReadonlySet<string> = new Set([
  'name',
  'role',
  'organization',
  'rule',
  'rules',
  'basis',
  'stance',
  'timex',
  'admin1',
])
