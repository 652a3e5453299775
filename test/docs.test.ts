import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const page = (name: string) => readFileSync(new URL(name, root), 'utf8')

describe('the pages for contributors', () => {
  test.each(['docs/architecture.md', 'CONTRIBUTING.md', 'docs/gold.md', 'docs/performance.md'])(
    '%s names only files that are there',
    (name) => {
      const paths = Array.from(page(name).matchAll(/`((?:src|test|scripts|docs)\/[\w./-]*)/g), ([, path = '']) => path)
      expect(paths.length).toBeGreaterThan(0)
      expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
    },
  )
  test('docs/architecture.md names every layer of the source, every stage and every room of run', () => {
    const text = page('docs/architecture.md')
    const layers = /const ORDER = \[([^\]]*)\]/.exec(page('test/structure.test.ts'))?.[1] ?? ''
    const rooms = /const ROOMS = \[([^\]]*)\]/.exec(page('test/structure.test.ts'))?.[1] ?? ''
    const named = (list: string) => Array.from(list.matchAll(/'(\w+)'/g), ([, name = '']) => name)
    expect(
      named(layers).filter((name) => !/^(?:pipeline|stages)$/.test(name) && !text.includes(`\`src/${name}/\``)),
    ).toEqual([])
    expect(named(rooms).filter((name) => !text.includes(`| \`${name}/\``))).toEqual([])
  })
})
