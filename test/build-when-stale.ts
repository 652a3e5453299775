import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { staleParts } from '../scripts/parts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the program before tests that run it when any of its sources is newer, so that none tests yesterday's code. */
export default async function buildWhenStale(): Promise<void> {
  if ((await staleParts()).length === 0) return
  console.log('dist/ is older than its sources: building it first (npm run prepare).')
  execFileSync('npm', ['run', '--silent', 'prepare'], { cwd: root, stdio: 'inherit' })
}
