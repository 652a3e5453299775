import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../src/view/report/markdown.ts'
import { barPlot, inDigits, monthPlot } from '../src/view/report/plots.ts'
import { type CountedToll, ranked } from '../src/view/report/tally.ts'
import { claimwire, folderWith } from './program.ts'

const story = (id: string, dead: number, publisher: string, extra = '') =>
  JSON.stringify({
    id,
    publisher,
    title: `Blast <b>in</b> Ganja | ${id}`,
    published: '2020-10-15',
    text: `At least ${dead} people were killed in Ganja on Tuesday, Elena Petkova said. ${extra}\n`,
  })

describe('claimwire report', () => {
  let text = ''
  let cwd = ''
  beforeAll(async () => {
    const stories = [
      story('one', 12, 'Northern Post'),
      story('two', 30, '<script>alert(1)</script>', 'She denied that it was an accident.'),
      JSON.stringify({
        id: 'three',
        publisher: 'Northern Post',
        published: '2021-03-04',
        text: 'Seven people were injured in Quito on Wednesday.\n',
      }),
    ]
    cwd = await folderWith({ 'in.jsonl': stories.join('\n') })
    await claimwire(['run', 'in.jsonl', '--quiet', '--dedupe', 'off'], { cwd })
    const { stdout } = await claimwire(['report', 'output'], { cwd })
    expect(stdout).toMatch(/^output\/report\/\{report\.md,harm-by-month\.svg,.*\} {2}3 articles, \d+ claims\n$/)
    text = readFileSync(join(cwd, 'output/report/report.md'), 'utf8')
  })

  it('counts an event once, by its largest toll, and says how many articles have it', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| killed'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^\| killed \| 30 \| 30 \| *\| 2020-10-13 \| Ganja, AZ \| 2 \|/)
    expect(text).toContain('3 articles, published from 2020-10-15 to 2021-03-04')
  })

  it('names only plots that are there, which are XML without a script', () => {
    const plots = Array.from(text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, name = '']) => name)
    expect(plots).toHaveLength(4)
    for (const name of plots) {
      const svg = readFileSync(join(cwd, 'output/report', name), 'utf8')
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(svg).not.toMatch(/<script|NaN|undefined|Infinity/)
      expect(parseDocument(svg, { xmlMode: true }).children.length).toBeGreaterThan(0)
    }
    expect(readFileSync(join(cwd, 'output/report/publishers.svg'), 'utf8')).toContain('&#60;script&#62;')
  })

  it('lets nothing of an article be markup', () => expect(text).not.toMatch(/<(?:b|script)>/))

  it('writes the same bytes again, and is not read as articles', async () => {
    await claimwire(['report'], { cwd })
    expect(readFileSync(join(cwd, 'output/report/report.md'), 'utf8')).toBe(text)
    expect((await claimwire(['run', '.', '--dedupe', 'off'], { cwd })).stdout).toMatch(/articles +3\n/)
  })

  it('says what is wrong with a folder that is none of a run', async () => {
    const { code, stderr } = await claimwire(['report', '.'], { cwd: await folderWith({}) })
    expect([code, stderr]).toEqual([1, expect.stringContaining('Expected the output folder of a run')])
  })
})

describe('the parts of a report', () => {
  it('show text as it is', () => {
    expect(plain('a | b\n[c](d) <e> & *f* `g`')).toBe('a \\| b \\[c\\]\\(d\\) &lt;e\\> &amp; \\*f\\* \\`g\\`')
  })
  it('rank the most frequent first, equal ones by name', () => {
    expect(
      ranked(
        new Map([
          ['b', 1],
          ['a', 1],
          ['c', 2],
        ]),
        2,
      ),
    ).toEqual([
      ['c', 2],
      ['a', 1],
    ])
  })
  it('write large numbers in groups', () =>
    expect([0, 999, 1000, 2_100_000].map(inDigits)).toEqual(['0', '999', '1,000', '2,100,000']))
  it('plot nothing where there is nothing', () => {
    expect(barPlot('x', [])).toContain('</svg>')
    expect(monthPlot('x', [])).not.toContain('NaN')
  })
  it('plot every month between the first and the last, empty ones too', () => {
    const toll = (day: string, best: number): CountedToll => ({
      effect: 'killed',
      day,
      place: 'a',
      low: best,
      best,
      high: best,
      articles: 1,
      title: null,
      publisher: null,
    })
    const svg = monthPlot('x', [toll('2020-11-03', 5), toll('2021-02-01', 10), toll('2021-02-09', 2)])
    expect(Array.from(svg.matchAll(/<title>([^<]*)/g), ([, title]) => title)).toEqual([
      '2020-11: 5 killed',
      '2021-02: 12 killed',
    ])
    expect(svg).toContain('>2020-11<')
  })
})
