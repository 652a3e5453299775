import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formsInWords, hasReadableEnding, inputForms } from '../src/input/forms/forms.ts'
import { claimwire, folderWith } from './program.ts'
import { desk } from './reading.ts'

const { write, read } = desk()
const page = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')

describe('the forms of inputs', () => {
  test('have names and endings of their own', () => {
    for (const of of [inputForms.map(({ form }) => form), inputForms.flatMap(({ endings }) => endings)])
      expect(new Set(of).size).toBe(of.length)
  })
  test('end with plain text, which takes what is left', () => {
    expect(inputForms.at(-1)?.form).toBe('text')
  })
  test('are all named in the README, and described one by one in docs/inputs.md', () => {
    expect(page('README.md')).toContain(formsInWords)
    const table = page('docs/inputs.md')
    expect(inputForms.map(({ says }) => says).filter((says) => !table.includes(`| ${says} |`))).toEqual([])
    for (const ending of inputForms.flatMap(({ endings }) => endings)) expect(table).toContain(`.${ending}`)
  })
  test('are all named in the help', async () => {
    expect((await claimwire(['run', '--help'])).stdout.replace(/\s+/g, ' ')).toContain(formsInWords)
  })
  test('are recognized in UTF-16 too', async () => {
    const line = `\uFEFF${JSON.stringify({ text: 'Two people were killed.' })}\n`
    write('a.txt', Buffer.from(line, 'utf16le'))
    const { articles } = await read({ inputs: ['a.txt'] })
    expect(articles.map(({ text, source }) => [text, source.format])).toEqual([['Two people were killed.', 'jsonl']])
  })
  test('are all named where something else is refused', async () => {
    write('a.txt', '<?xml version="1.0"?><stock/>')
    const { rejected } = await read({ inputs: ['a.txt'] })
    expect(rejected.map(({ code, reason }) => [code, reason])).toEqual([
      [
        'binary',
        `a.txt is XML of a kind that is not read (its first element is stock). Claimwire reads ${formsInWords}; convert it to one of these first.`,
      ],
    ])
  })
  test('are all looked for in a folder', async () => {
    for (const ending of inputForms.flatMap(({ endings }) => endings))
      for (const packed of ['', '.gz', '.zst', '.zip', '.tar.gz'])
        expect(hasReadableEnding(`A.B.${ending.toUpperCase()}${packed}`)).toBe(true)
    const cwd = await folderWith({ 'in/a.pages': 'x' })
    const { code, stderr } = await claimwire(['run', 'in'], { cwd })
    expect(code).toBe(1)
    for (const ending of inputForms.flatMap(({ endings }) => endings)) expect(stderr).toContain(`.${ending}`)
  })
})
