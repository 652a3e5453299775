import { type Config, configSchema } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import { segment } from '../../stages/segment/segment.ts'
import type { Shown } from '../evaluation.ts'
import { goldOf, openFixtures, openGoldSet } from '../folder.ts'
import type { GoldMentions } from '../gold.ts'
import { judge, type Kind } from '../judge.ts'
import { casualties } from '../kinds/casualties.ts'
import { wholeClaims } from '../kinds/claims.ts'
import { dates } from '../kinds/dates.ts'
import { places } from '../kinds/places.ts'
import { foundContents, goldContents } from '../kinds/quotations.ts'
import { foundVoices, goldVoices, speakers } from '../kinds/speakers.ts'
import { kindNames, type Scored, scoreArticle } from '../score.ts'
import { marked } from '../sentence.ts'
import { tallyOf } from '../tally.ts'
import { type Scores, Totals } from '../totals.ts'
import { asFound } from './as-found.ts'
import { alpha, kappa } from './coefficients.ts'

/** How far two annotators agree on a field, over what both have. */
export interface FieldAgreement {
  readonly field: string
  readonly pairs: number
  readonly same: number
  /** Cohen's kappa of categories, Krippendorff's alpha of counts; null where it says nothing. */
  readonly coefficient: number | null
  readonly by: 'kappa' | 'alpha'
}

export interface Agreement {
  /** The second annotator's gold held against the first's; F1 is the same both ways. */
  readonly scores: Scores
  readonly fields: readonly FieldAgreement[]
  readonly differences: readonly Shown[]
  /** Articles that only one of them has annotated. */
  readonly onlyA: number
  readonly onlyB: number
}

/** Categories of which kappa is asked, by kind. */
const CATEGORIES = {
  dates: ['type'],
  places: ['type', 'usage', 'within'],
  casualties: ['effect', 'modifier', 'event', 'negated', 'hypothetical'],
  speakers: ['kind', 'basis'],
  claims: ['form', 'stance'],
} as const

/**
 * Holds one annotator's fixtures against another's of the same articles.
 *
 * @param a the folder with the articles, and the first's fixtures in `gold/`
 * @param b the second's fixtures
 * @throws {Failure} `no-gold`, `bad-gold`
 */
export async function agree(
  a: string,
  b: string,
  { cwd, articles, config = configSchema.parse({}) }: { cwd: string; articles?: string | undefined; config?: Config },
): Promise<Agreement> {
  const first = await openGoldSet(a, cwd, config, { articles })
  const second = await openFixtures(b, cwd)
  const { run: cut } = segment(config)
  const totals = new Totals()
  const answers = new Answered()
  const differences: Shown[] = []
  let both = 0
  let onlyA = 0
  for await (const { article, file: own } of first.articles()) {
    const gold = await goldOf(first.fixtures.place, own, article)
    const file = second.files.get(article.source.file) ?? second.files.get(article.id)
    if (file === undefined) {
      onlyA++
      continue
    }
    both++
    const other = asFound(article.text, await goldOf(second.place, file, article))
    const score = scoreArticle(article.text, gold, other)
    totals.add(tallyOf([score]))
    answers.add(article.text, gold, other)
    const { sentences } = cut(article)
    for (const kind of kindNames)
      for (const one of score.kinds[kind].differences)
        differences.push({
          ...{ kind, article: article.source.file, ...one, explain: null },
          sentence: marked(article.text, one.spans, sentences),
        })
  }
  if (both === 0)
    throw new Failure('no-gold', `Expected fixtures of the same articles in ${a} and ${b}, but they share none.`)
  return { scores: totals.scores(), fields: answers.fields(), differences, onlyA, onlyB: second.files.size - both }
}

/** What both said, field by field. */
class Answered {
  readonly #categories = new Map<string, [string, string][]>()
  readonly #counts: [number, number][] = []

  add(text: string, gold: GoldMentions, { article, claims }: Scored): void {
    const whole = wholeClaims(text)
    const [wanted, got] = [goldContents(text, gold), foundContents(text, claims)]
    this.#kind('dates', dates, gold.dates, article?.dates ?? [])
    this.#kind('places', places, gold.places, article?.places ?? [])
    this.#kind('speakers', speakers, goldVoices(wanted), foundVoices(got))
    this.#kind('claims', whole, wanted, got)
    this.#kind('casualties', casualties, gold.casualties, article?.casualties ?? [], (one, other) => {
      if (one.best != null && other.best !== null) this.#counts.push([one.best, other.best])
    })
  }

  #kind<G, F>(
    name: keyof typeof CATEGORIES,
    kind: Kind<G, F>,
    wanted: readonly G[],
    got: readonly F[],
    also: (gold: G, found: F) => void = () => {},
  ): void {
    for (const { gold, found } of judge(kind, wanted, got).pairs) {
      also(gold, found)
      for (const field of CATEGORIES[name]) {
        const [one, other] = [answerOf(gold, field), answerOf(found, field)]
        if (one === undefined || other === undefined) continue
        const key = `${name} ${field}`
        const own = this.#categories.get(key)
        if (own === undefined) this.#categories.set(key, [[one, other]])
        else own.push([one, other])
      }
    }
  }

  fields(): FieldAgreement[] {
    const same = (pairs: readonly (readonly [unknown, unknown])[]) => pairs.filter(([a, b]) => a === b).length
    const categories = Array.from(
      this.#categories,
      ([field, pairs]): FieldAgreement => ({
        ...{ field, pairs: pairs.length, same: same(pairs), coefficient: kappa(pairs), by: 'kappa' },
      }),
    )
    if (this.#counts.length === 0) return categories
    const counts: FieldAgreement = {
      ...{ field: 'casualties best', pairs: this.#counts.length, same: same(this.#counts) },
      ...{ coefficient: alpha(this.#counts), by: 'alpha' },
    }
    return [...categories, counts]
  }
}

/** undefined where a fixture does not say. */
function answerOf(item: unknown, field: string): string | undefined {
  const value = (item as Readonly<Record<string, unknown>>)[field]
  return value === undefined || (value === null && field !== 'within') ? undefined : String(value)
}
