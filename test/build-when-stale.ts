import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the program before tests that run it when any of its sources is newer, so that none tests yesterday's code. */
export default function buildWhenStale(): void {
  if (!isStale()) return
  console.log('dist/ is older than src/: building it first (npm run build:code).')
  execFileSync('npm', ['run', '--silent', 'build:code'], { cwd: root, stdio: 'inherit' })
}

/** Whether any source was changed after the program was built, or it was never built. */
function isStale(): boolean {
  const built = statSync(`${root}dist/cli/main.js`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  return [...sources.map((name) => `src/${name}`), 'scripts/build-code.ts', 'tsconfig.build.json'].some(
    (name) => statSync(root + name).mtimeMs > built,
  )
}
