import type { Config } from '../src/model/config.ts'
import type { Document } from '../src/model/document.ts'
import type { Attributed, Extracted } from '../src/model/stage.ts'
import type { Article } from './articles.ts'
import { builtModules } from './built.ts'

/** Milliseconds an article that one step took: after the steps before it, and on a fresh document. */
export interface Step {
  readonly name: string
  readonly after: number
  readonly alone: number | null
}

type Extract = typeof import('../src/stages/extract/extract.ts')
type Extractor = import('../src/stages/extract/extractor.ts').Extractor<unknown>

const KINDS = ['dates', 'places', 'casualties', 'quotations', 'speakers'] as const
const extractorOf = (kind: string) => `src/stages/extract/${kind}/extractor.ts`

const MODULES = [
  'src/model/config.ts',
  'src/input/article.ts',
  'src/stages/segment/segment.ts',
  'src/stages/extract/extract.ts',
  'src/stages/attribute/attribute.ts',
  'src/stages/attribute/places/resolve.ts',
  'src/stages/attribute/sources/sources.ts',
  'src/stages/attribute/setting/setting.ts',
  'src/stages/attribute/tolls/tolls.ts',
  'src/stages/assemble/assemble.ts',
  'src/stages/validate/validate.ts',
  ...KINDS.map(extractorOf),
]

/**
 * Times each stage, each extractor and each step of attribution by itself.
 *
 * Parts of speech are worked out once a sentence for whoever asks first: `after` charges them to the first extractor that asks,
 * `alone` to every one. An article's first look-ups (gazetteer, models) belong to the warm-up.
 */
export async function profile(
  project: string,
  warmup: readonly Article[],
  articles: readonly Article[],
): Promise<Step[]> {
  const way = await stepsOf(project)
  way(warmup)
  return way(articles)
}

async function stepsOf(project: string): Promise<(articles: readonly Article[]) => Step[]> {
  const from = await builtModules(project, MODULES)
  const { configSchema } = await from<typeof import('../src/model/config.ts')>('src/model/config.ts')
  const { articleFrom } = await from<typeof import('../src/input/article.ts')>('src/input/article.ts')
  const { segment } = await from<typeof import('../src/stages/segment/segment.ts')>('src/stages/segment/segment.ts')
  const { extract } = await from<Extract>('src/stages/extract/extract.ts')
  const { attribute } = await from<typeof import('../src/stages/attribute/attribute.ts')>(
    'src/stages/attribute/attribute.ts',
  )
  const { resolvePlaces } = await from<typeof import('../src/stages/attribute/places/resolve.ts')>(
    'src/stages/attribute/places/resolve.ts',
  )
  const { attributeSources } = await from<typeof import('../src/stages/attribute/sources/sources.ts')>(
    'src/stages/attribute/sources/sources.ts',
  )
  const { placeInTimeAndSpace, storiesOf } = await from<typeof import('../src/stages/attribute/setting/setting.ts')>(
    'src/stages/attribute/setting/setting.ts',
  )
  const { tollsOf } = await from<typeof import('../src/stages/attribute/tolls/tolls.ts')>(
    'src/stages/attribute/tolls/tolls.ts',
  )
  const { assemble } = await from<typeof import('../src/stages/assemble/assemble.ts')>(
    'src/stages/assemble/assemble.ts',
  )
  const { validate } = await from<typeof import('../src/stages/validate/validate.ts')>(
    'src/stages/validate/validate.ts',
  )
  const extractors = await Promise.all(
    KINDS.map(async (kind) => (await from<Record<string, Extractor>>(extractorOf(kind)))[kind]),
  )
  const config: Config = configSchema.parse({})
  const stages = {
    segment: segment(config),
    extract: extract(config),
    attribute: attribute(config),
    assemble: assemble(config),
    validate: validate(),
  }
  return (articles) => {
    const took = new Map<string, { after: number; alone: number | null }>()
    const timed = <T>(name: string, column: 'after' | 'alone', work: () => T): T => {
      const began = performance.now()
      const result = work()
      const own = took.get(name) ?? { after: 0, alone: null }
      own[column] = (own[column] ?? 0) + (performance.now() - began) / articles.length
      took.set(name, own)
      return result
    }
    for (const input of articles) {
      const article = timed('ingest (hash)', 'after', () => articleFrom(input))
      const fresh = (): Document => stages.segment.run(article)
      const document = timed('segment', 'after', fresh)
      extractors.forEach((extractor, k) => {
        const name = `  find ${KINDS[k]}`
        timed(name, 'after', () => extractor?.extract(document, config))
        const untouched = fresh()
        timed(name, 'alone', () => extractor?.extract(untouched, config))
      })
      const again = fresh()
      const extracted: Extracted = timed('extract', 'after', () => stages.extract.run(again))
      const attributed: Attributed = timed('attribute', 'after', () => stages.attribute.run(extracted))
      const places = timed('  relate places', 'after', () => resolvePlaces(extracted))
      const located = { ...extracted, places }
      const { reports } = timed('  relate sources', 'after', () => attributeSources(located))
      const figures = timed('  relate setting', 'after', () => placeInTimeAndSpace(storiesOf(located), reports))
      timed('  relate tolls', 'after', () => tollsOf(located, figures))
      const drafts = timed('assemble', 'after', () => stages.assemble.run(attributed))
      timed('validate', 'after', () => stages.validate.run(drafts))
    }
    return [...took].map(([name, { after, alone }]) => ({ name, after, alone }))
  }
}
