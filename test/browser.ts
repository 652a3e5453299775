import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

// Required, since jiti, which the bench runs with, cannot import it
const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = PATHS.find((path) => existsSync(path))

/** Why tests that need a browser cannot run here; null when they can. */
export const withoutBrowser: string | null =
  executablePath === undefined ? 'Chromium is not installed (Debian: apt-get install chromium)' : null
if (withoutBrowser !== null) console.warn(`Tests of the page are skipped: ${withoutBrowser}.`)

/** A Chromium of a test's own. Without its sandbox, which root may not have. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] })
}

/** A page that is open, with what it complained of and what it asked the network for: both must stay empty. */
export interface Opened {
  readonly page: Page
  readonly complaints: string[]
  readonly requests: string[]
}

export interface Sight {
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
  readonly hash?: string
}

/** Opens a file in a new window, which knows nothing of others. */
export async function opened(browser: Browser, file: string, sight: Sight = {}): Promise<Opened> {
  const { width = 1440, height = 900, colors = 'light', hash = '' } = sight
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colors, acceptDownloads: true })
  const page = await context.newPage()
  const [complaints, requests]: [string[], string[]] = [[], []]
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const url = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url + hash)
  await page.waitForSelector('#main')
  return { page, complaints, requests }
}
