import { describe, expect, it } from 'vitest'
import { quantityInWords } from '../src/model/quantity.ts'
import { marked } from '../src/run/results/marked.ts'
import { draw, randomNumbers } from '../src/run/results/random.ts'
import { claimwire, folderWith } from './program.ts'

async function* upTo(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i
}

describe('draw', () => {
  const rows: [why: string, of: number, count: number, drawn: number][] = [
    ['nothing from nothing', 0, 3, 0],
    ['all where there are fewer than asked for', 2, 3, 2],
    ['as many as asked for', 50, 3, 3],
  ]
  it.each(rows)('%s', async (_why, of, count, drawn) => expect(await draw(upTo(of), count, 1)).toHaveLength(drawn))

  it('gives what it drew in its order, the same for the same seed', async () => {
    const drawn = await draw(upTo(1000), 10, 7)
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b))
    expect(await draw(upTo(1000), 10, 7)).toEqual(drawn)
    expect(await draw(upTo(1000), 10, 8)).not.toEqual(drawn)
  })

  it('gives each item the same chance', async () => {
    const hits = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 2000; seed++) for (const i of await draw(upTo(10), 3, seed)) hits[i] = (hits[i] ?? 0) + 1
    for (const count of hits) expect(Math.abs(count - 600)).toBeLessThan(100) // five standard deviations
  })

  it('has randomNumbers that are known, so that a sample can be drawn again in another year', () => {
    const next = randomNumbers(1)
    expect([next(), next(), next()].map((lot) => lot.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447'])
  })
})

describe('marked', () => {
  const rows: [why: string, spans: [number, number][], result: string][] = [
    ['one span', [[4, 8]], 'She {said} yes.'],
    [
      'several',
      [
        [0, 3],
        [9, 12],
      ],
      '{She} said {yes}.',
    ],
    ['none', [], 'She said yes.'],
  ]
  it.each(rows)('%s', (_why, spans, result) => {
    const text = 'Then: She said yes. So it was.'
    const moved = spans.map(([start, end]) => ({ start: start + 6, end: end + 6 }))
    expect(marked(text, { start: 6, end: 19 }, moved)).toBe(result)
  })
})

describe('claimwire sample', () => {
  it('prints claims with their sentences, marked', async () => {
    const text = '“We will find out why,” said Maria Salvatierra, the mayor of Quito.\n'
    const cwd = await folderWith({ 'a.txt': text })
    await claimwire(['run', 'a.txt', '--quiet'], { cwd })
    const { code, stdout } = await claimwire(['sample', '5', 'output', '--seed', '3'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('“{We will find out why,}” said Maria Salvatierra, the mayor of Quito.')
    expect(stdout).toMatch(/1\. direct +a\.txt at 1/)
    expect((await claimwire(['sample', '5', 'output', '--seed', '3'], { cwd })).stdout).toBe(stdout)
  })

  it('says so where there is nothing to draw from', async () => {
    const cwd = await folderWith({ 'a.txt': 'Rain.\n' })
    await claimwire(['run', 'a.txt', '--quiet'], { cwd })
    expect((await claimwire(['sample', '5'], { cwd })).stdout).toBe('No claims to draw from.\n')
  })
})

describe('a figure as it was read', () => {
  const rows: [why: string, figure: Parameters<typeof quantityInWords>[0], shown: string][] = [
    ['a count', { low: 12, best: 12, high: 12, modifier: 'exact' }, '12'],
    ['a lower bound', { low: 12, best: 12, high: null, modifier: 'at-least' }, 'at least 12'],
    ['"over 50"', { low: 50, best: 50, high: null, modifier: 'more-than' }, 'more than 50'],
    ['"up to 30"', { low: null, best: 30, high: 30, modifier: 'at-most' }, 'at most 30'],
    ['"fewer than 30" holds 29', { low: null, best: null, high: 29, modifier: 'fewer-than' }, 'fewer than 30'],
    ['"20 to 25"', { low: 20, best: null, high: 25, modifier: 'range' }, '20 to 25'],
    ['"dozens"', { low: 24, best: null, high: null, modifier: 'vague' }, '24 or more'],
  ]
  it.each(rows)('%s', (_why, figure, shown) => expect(quantityInWords(figure)).toBe(shown))

  it('is shown by sample, with what it is part of, when and where', async () => {
    const text = 'At least 12 people were killed in Ganja on Tuesday, police said. Nobody was injured.\n'
    const cwd = await folderWith({ 'a.txt': text })
    const { stdout: told } = await claimwire(['run', 'a.txt', '--published', '2020-10-15'], { cwd })
    expect(told).toMatch(/claimwire sample 10 output .*\n.*claimwire export csv output/)
    const { stdout } = await claimwire(['sample', '5'], { cwd })
    expect(stdout).toContain('killed: at least 12 “At least 12 people were killed” [2020-10-13, Ganja]')
    expect(stdout).toMatch(/injured: 0 .*\[negated/)
    expect(stdout).toContain('where: Ganja (AZ), explicit')
    const coloured = await claimwire(['sample', '5'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(coloured.stdout).toMatch(/\x1b\[4m[^\x1b]*killed/)
    expect(coloured.stdout).not.toContain('{')
  })
})
