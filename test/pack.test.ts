import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describe('the package, packed and installed into an empty folder', () => {
  let folder = ''
  let packed = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimwire-pack-'))
    // Without scripts: `prepare` would build again while other tests run the program.
    packed = join(folder, npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder).trim())
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', type: 'module', private: true }))
    npm(folder, 'install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', packed)
  }, 300_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('runs as a program', () => {
    writeFileSync(
      join(folder, 'story.txt'),
      'Bridge falls in Baku\n\nAt least 12 people were killed in Baku, police said.\n',
    )
    npm(folder, 'exec', '--offline', '--', 'claimwire', 'run', 'story.txt', '-o', 'out', '--quiet')
    const claims = readFileSync(join(folder, 'out', 'claims.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(claims.flatMap(({ casualties }) => casualties.map(({ low }: { low: number }) => low))).toContain(12)
  })

  test('is a library', () => {
    const script = [
      "import { extract, defineConfig } from 'claimwire'",
      "import { defineConfig as same } from 'claimwire/config'",
      "const { claims } = extract({ text: '“We heard nothing,” said Leyla Mammadova.' }, defineConfig({}))",
      'console.log(JSON.stringify([claims[0]?.text, typeof same]))',
    ].join('\n')
    writeFileSync(join(folder, 'use.mjs'), script)
    const printed = execFileSync('node', ['use.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual(['We heard nothing,', 'function'])
  })

  test('is what package managers, Node and TypeScript expect: publint and attw have nothing to say', async () => {
    const { messages } = await publint({ pkgDir: root, pack: false, strict: true })
    expect(messages).toEqual([])
    const { problems } = (await checkPackage(createPackageFromTarballData(readFileSync(packed)))) as {
      problems: { resolutionKind?: string; kind: string }[]
    }
    // A package of modules only: CommonJS requires it since Node 20.19, and node10 knows no subpaths.
    const told = problems.filter(
      ({ kind, resolutionKind }) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM',
    )
    expect(told).toEqual([])
  })

  test('can be started after any build: npx links to this file and sets no mode', () => {
    expect(statSync(join(root, 'dist/cli/main.js')).mode & 0o111).toBe(0o111)
  })

  test('says nothing of the machine that it was made on', () => {
    const files = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--dry-run', '--json'))[0].files.map(
      (file: { path: string }) => file.path,
    )
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/cli/main.js']),
    )
    expect(files.filter((path: string) => /^(?:src|test|corpus|scripts|bench)\//.test(path))).toEqual([])
  })
})
