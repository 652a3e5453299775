import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LEAST_OF_A_NAME } from '../../src/confidence/probability.ts'
import { goldOf, openGoldSet } from '../../src/eval/folder.ts'
import { calibration, judged, logistic, type Sample } from './logistic.ts'
import { articleOf, config, isOfOneHalf, linesOf, readArticle } from './read.ts'
import {
  addDates,
  addFixture,
  addQuotes,
  addSetting,
  type GoldQuotes,
  type GoldSetting,
  noSamples,
  type Of,
} from './samples.ts'

/** How often names are right that are given, and that are withheld since they are too unsure. */
function namesLine(said: ReturnType<typeof judged>, samples: readonly Sample[]): string {
  const named = said.filter((_, i) => !samples[i]?.evidence.some((one) => one.endsWith('without a name')))
  const share = (of: typeof named) => `${of.filter(({ right }) => right).length} of ${of.length} right`
  const isGiven = ({ confidence }: { confidence: number }) => confidence >= LEAST_OF_A_NAME
  return `names given: ${share(named.filter(isGiven))}; withheld: ${share(named.filter((one) => !isGiven(one)))}`
}

/** @param weightsFile what is written; the command line says which gold is read, see scripts/fit-confidence.ts. */
export async function fitConfidence(weightsFile: URL): Promise<void> {
  const files = { type: 'string', multiple: true } as const
  const { values } = parseArgs({
    options: {
      quotes: files,
      speakers: files,
      dates: files,
      settings: files,
      fixtures: files,
      check: { type: 'boolean', default: false },
    },
  })

  const halves = { one: noSamples(), other: noSamples() }
  const halfOf = (id: string) => (isOfOneHalf(id) ? halves.one : halves.other)

  for (const [names, complete] of [
    [values.quotes ?? [], true],
    [values.speakers ?? [], false],
  ] as const)
    for (const file of names)
      for (const line of linesOf<GoldQuotes>(file))
        addQuotes(halfOf(line.id), readArticle(articleOf(line)), line, complete)
  for (const file of values.dates ?? [])
    for (const line of linesOf<Parameters<typeof addDates>[2]['gold']>(file))
      addDates(halfOf(line.id), readArticle(articleOf(line)), line)
  for (const file of values.settings ?? [])
    for (const line of linesOf<GoldSetting>(file)) addSetting(halfOf(line.id), readArticle(articleOf(line)), line)
  for (const folder of values.fixtures ?? []) {
    const { articles, fixtures } = await openGoldSet(folder, process.cwd(), config)
    for await (const { article, file } of articles())
      addFixture(halfOf(article.id), readArticle(article), await goldOf(fixtures.place, file, article))
  }

  const kinds = Object.keys(halves.one) as Of[]
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const written: string[] = []
  for (const of of kinds) {
    const [one, other] = [halves.one[of], halves.other[of]]
    const weights = logistic([...one, ...other])
    // Each half is checked with what the other says.
    const checked = [...judged(logistic(other), one), ...judged(logistic(one), other)]
    const { samples, right, error, bins } = calibration(checked)
    console.log(`${of}: ${samples} held out, ${percent(right)} right, calibration error ${error.toFixed(3)}`)
    if (of === 'speaker')
      console.log(namesLine([...judged(logistic(other), one), ...judged(logistic(one), other)], [...one, ...other]))
    for (const bin of bins) console.log(`  ${bin.confidence.toFixed(2)}  ${bin.right.toFixed(2)}  ${bin.samples}`)
    const evidence = Object.entries(weights.evidence).map(
      ([name, weight]) => `      ${JSON.stringify(name)}: ${weight},`,
    )
    written.push(
      `  // Of ${samples} held out ${percent(right)} are right; calibration error ${error.toFixed(3)}.`,
      `  ${of}: {`,
      `    bias: ${weights.bias},`,
      '    evidence: {',
      ...evidence,
      '    },',
      '  },',
    )
  }
  if (!values.check)
    writeFileSync(
      weightsFile,
      [
        "import type { Weights } from './probability.ts'",
        '',
        '/** What evidence weighs, as scripts/fit-confidence.ts fitted it to gold; not written by hand. */',
        'export const weights = {',
        ...written,
        '} as const satisfies Readonly<Record<string, Weights>>',
        '',
      ].join('\n'),
    )
}
