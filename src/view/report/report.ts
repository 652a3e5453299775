import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { disk } from '../../output/disk.ts'
import { writeWhole } from '../../output/files.ts'
import { readOutput } from '../../run/results/read-output.ts'
import { dataFile } from '../../shipped/data.ts'
import { PLOTS, reportText } from './markdown.ts'
import { barPlot, monthPlot, placePlot } from './plots.ts'
import { ranked, Tally } from './tally.ts'

/** How many bars a plot has. */
const BARS = 15

export interface Reported {
  readonly files: readonly string[]
  readonly articles: number
  readonly claims: number
}

/**
 * Writes the summary of an output folder as Markdown with plots in SVG, for documents.
 *
 * @throws {Failure} when the folder is not an output folder, or a file cannot be written.
 * @example (await report({ folder: 'output', into: 'output/report' })).files // ['report.md', 'harm-by-month.svg', …]
 */
export async function report({ folder, into }: { readonly folder: string; readonly into: string }): Promise<Reported> {
  const tally = new Tally()
  for await (const { article, claims } of readOutput(folder)) tally.add(article, claims)
  const outline = JSON.parse(readFileSync(dataFile('world.json', 'npm run build:code'), 'utf8')) as {
    land: string
    borders: string
  }
  const files: readonly (readonly [name: string, text: string])[] = [
    ['report.md', reportText(basename(resolve(folder)), tally)],
    [PLOTS.months, monthPlot('People who came to harm, by month', [...tally.tolls.values()])],
    [PLOTS.speakers, barPlot('Speakers by their claims', ranked(tally.speakers, BARS))],
    [PLOTS.publishers, barPlot('Publishers by their articles', ranked(tally.publishers, BARS))],
    [PLOTS.places, placePlot('Where it happened', [...tally.places.values()], outline)],
  ]
  await disk.makeFolder(into)
  for (const [name, text] of files) await writeWhole(join(into, name), text, { folder: into })
  return { files: files.map(([name]) => name), articles: tally.articles, claims: tally.claims }
}
