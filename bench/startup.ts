import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Article } from './articles.ts'
import { folderOf } from './built.ts'
import { median } from './median.ts'

/** Seconds until a user sees something. */
export interface Startup {
  readonly empty: number
  readonly help: number
  readonly firstClaim: number
  readonly libraries: number
}

const LIBRARIES = `
  import winkNLP from 'wink-nlp'
  import model from 'wink-eng-lite-web-model'
  import 'chrono-node'
  import 'zod'
  import 'compromise'
  winkNLP(model)
  console.log('loaded')
`

/**
 * Starts programs anew and waits for their first line, or for their end where they say nothing.
 *
 * @param project whose built program it is
 */
export async function startup(project: string, article: Article): Promise<Startup> {
  const cli = fileURLToPath(new URL('dist/cli/main.js', folderOf(project)))
  const [empty, help] = [[] as number[], [] as number[]]
  for (let i = 0; i < 11; i++) {
    empty.push((await timed(['-e', '0'])).end)
    help.push((await timed([cli, '--help'])).end)
  }
  const [firstClaim, libraries] = [[] as number[], [] as number[]]
  for (let i = 0; i < 5; i++) {
    firstClaim.push((await timed([cli, 'extract', '-'], article.text)).line)
    libraries.push((await timed(['--input-type=module', '-e', LIBRARIES])).line)
  }
  return { empty: median(empty), help: median(help), firstClaim: median(firstClaim), libraries: median(libraries) }
}

function timed(parameters: readonly string[], input = ''): Promise<{ line: number; end: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, parameters, { cwd: fileURLToPath(new URL('..', import.meta.url)) })
    const since = () => (performance.now() - began) / 1000
    let line = Number.NaN
    let complaint = ''
    child.stdout.once('data', () => {
      line = since()
    })
    child.stderr.on('data', (data) => {
      complaint += data
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve({ line, end: since() })
      else
        reject(
          new Error(`Expected node ${parameters[0]} to end well, got exit code ${code}: ${complaint.slice(0, 200)}`),
        )
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
