import { readFileSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './corpus.ts'
import { claimwire, folderWith } from './program.ts'

/** A step of the page: a file to write, or commands with what they must say. */
type Step =
  | { readonly file: string; readonly content: string }
  | { readonly command: string; readonly code: number; readonly says: readonly string[] }

/** The blocks of the page, each by what stands before it: a file's name, or commands and what they print. */
function steps(page: string): Step[] {
  const found: Step[] = []
  let commands: { command: string; code: number; says: string[] }[] = []
  for (const { 1: before = '', 2: language, 3: content = '' } of page.matchAll(
    /([^\n]*)\n\n```(\w+)\n([\s\S]*?)\n```/g,
  )) {
    const file = /`([^`]+)`:$/.exec(before)?.[1]
    if (language === 'sh') {
      commands = content.split('\n').map((line) => {
        const [, command = '', code] = /^(.*?)\s*(?:# ends with (\d))?$/.exec(line) ?? []
        return { command, code: Number(code ?? 0), says: [] }
      })
      found.push(...commands)
    } else if (file !== undefined) found.push({ file, content: `${content}\n` })
    else if (language === 'text') commands[commands.length - 1]?.says.push(...content.split('\n'))
  }
  return found
}

test('the way from a wrong line to a fixed one is as the page tells it', { timeout: 300_000 }, async () => {
  const cwd = await folderWith({})
  await mkdir(join(cwd, 'node_modules'))
  await symlink(ROOT, join(cwd, 'node_modules/claimwire'), 'dir')
  const all = steps(readFileSync(join(ROOT, 'docs/workbench.md'), 'utf8'))
  expect(all.filter((step) => 'file' in step).map(({ file }) => file)).toEqual([
    ...[
      'study/articles/boar.txt',
      'study/articles/landslide.txt',
      'study/gold/boar.yaml',
      'words.mjs',
      'pipeline.config.json',
    ],
  ])
  expect(all.filter((step) => 'command' in step && step.says.length > 0).length).toBe(4)
  for (const step of all) {
    if ('file' in step) {
      await mkdir(dirname(join(cwd, step.file)), { recursive: true })
      await writeFile(join(cwd, step.file), step.content)
      continue
    }
    const [program, ...args] = Array.from(step.command.matchAll(/"([^"]*)"|\S+/g), ([whole, quoted]) => quoted ?? whole)
    if (program === 'rm') {
      await rm(join(cwd, args[0] ?? ''))
      continue
    }
    expect(args[0]).toBe('claimwire')
    const { code, stdout, stderr } = await claimwire(args.slice(1), { cwd })
    expect([step.command, code, code === step.code ? '' : stderr]).toEqual([step.command, step.code, ''])
    const lines = `${stdout}\n${stderr}`.split('\n')
    for (const line of step.says) expect(lines).toContain(line)
  }
})
