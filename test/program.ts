import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built program, which is what a user runs. */
export const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Situation {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Interrupts the program once it has said something that holds this; its input is then left open. */
  readonly interruptAt?: string
  /** Closes the program's output after its first words, as `| head -1` does. */
  readonly firstWords?: boolean
}

/** Our own environment without what colours the output; a test that wants it says so. */
const { NO_COLOR: _none, FORCE_COLOR: _forced, ...PLAIN } = process.env

/** Runs the program for real and waits for its end. */
export function claimwire(args: readonly string[], situation: Situation = {}): Promise<Ended> {
  const { cwd, input, env, interruptAt, firstWords } = situation
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: cwd ?? emptyFolder(),
    env: { ...PLAIN, ...env },
  })
  let stdout = ''
  let stderr = ''
  let interrupted = false
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    if (firstWords) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
    // Once only: a second interrupt ends the program at once.
    if (!interrupted && interruptAt !== undefined && stderr.includes(interruptAt)) interrupted = child.kill('SIGINT')
  })
  child.stdin.on('error', () => {}) // the program may end without having read its input
  if (interruptAt === undefined) child.stdin.end(input ?? '')
  else child.stdin.write(input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** A new folder outside the project, with the given files in it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = emptyFolder()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'claimwire-test-'))
}

/** A file of an output folder. */
export function written(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** The records of a JSON Lines text. */
export function recordsOf(lines: string): Record<string, unknown>[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
