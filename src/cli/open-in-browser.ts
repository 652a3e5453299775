import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { Failure } from '../model/failure.ts'

/** How each system opens a file with whatever people open such files with. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** @throws {Failure} `no-browser` when the system has nothing that opens pages. */
export async function openInBrowser(page: string): Promise<void> {
  const [command = '', ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const { href } = pathToFileURL(page)
  await new Promise<void>((done, failed) => {
    const child = spawn(command, [...args, href], { detached: true, stdio: 'ignore' })
    child.once('spawn', () => {
      child.unref()
      done()
    })
    child.once('error', () =>
      failed(
        new Failure(
          'no-browser',
          `Expected ${command} to open the page, but it cannot be started. Open it yourself: ${href}`,
        ),
      ),
    )
  })
}
