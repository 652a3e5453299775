import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locateGold } from '../src/eval/gold.ts'
import { readGold } from '../src/eval/read.ts'
import { ROOT } from './corpus.ts'

test('the example of the manual is a fixture that holds', () => {
  const manual = readFileSync(join(ROOT, 'docs/gold.md'), 'utf8')
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(manual)?.[1] ?? ''
  const { fixture } = readGold(block('yaml'), 'docs/gold.md')
  const { problems, quotations, casualties } = locateGold(block('text'), fixture)
  expect(problems).toEqual([])
  expect([quotations.length, casualties.length]).toEqual([4, 5])
})
