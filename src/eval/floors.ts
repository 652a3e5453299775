import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import * as z from 'zod'
import { Failure } from '../model/failure.ts'
import { writeWhole } from '../output/files.ts'
import { type ArticleResult, type Evaluation, reached } from './evaluation.ts'
import { FLOORS_FILE } from './read.ts'
import { type KindName, kindNames } from './score.ts'

const percent = z.number().min(0).max(100)

/** What fixtures have reached, kept beside them, so that a change that loses some of it is noticed. */
const floorsSchema = z.strictObject({
  fixtures: z.string().describe('The hash of the fixtures that the floors are of'),
  kinds: z.partialRecord(
    z.enum(kindNames),
    z.strictObject({
      overlap: percent.describe('F1; recall, where no fixture is complete'),
      complete: percent,
      fields: z.record(z.string(), z.int().nonnegative()).describe('How many are right'),
    }),
  ),
  articles: z
    .record(z.string(), z.partialRecord(z.enum(kindNames), z.int().positive()))
    .describe('Differences by fixture and kind, to tell which articles fell'),
})

export type Floors = z.infer<typeof floorsSchema>

/** Something that was reached once and is no longer. */
export interface Fall {
  readonly kind: KindName
  /** `overlap`, `complete`, or a field. */
  readonly what: string
  readonly floor: number
  readonly now: number
  /** Articles with more differences than they had. */
  readonly articles: readonly string[]
}

export const floorsPath = (root: string): string => join(root, FLOORS_FILE)

/**
 * Reads the floors beside fixtures.
 *
 * @returns null when there are none yet.
 * @throws {Failure} `bad-floors`
 */
export async function readFloors(root: string, cwd: string): Promise<Floors | null> {
  const path = floorsPath(root)
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => null)
  if (text === null) return null
  const parsed = floorsSchema.safeParse(contentOf(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Failure(
    'bad-floors',
    `${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. Write it anew: claimwire eval ${root} --update --allow-lower`,
  )
}

function contentOf(text: string): unknown {
  try {
    return parse(text, { version: '1.2', schema: 'core' })
  } catch {
    return null
  }
}

/** The floors that an evaluation would stand on. */
export function floorsOf({ scores, articles, hash }: Evaluation): Floors {
  const kinds = kindNames.flatMap((kind) => {
    const score = scores.kinds[kind]
    const overlap = reached(scores.kinds, kind)
    if (overlap === null) return []
    const fields = Object.entries(score.asked).filter(([, { asked }]) => asked > 0)
    return [
      [
        kind,
        {
          ...{ overlap, complete: score.complete.f1 ?? score.complete.recall ?? 0 },
          fields: Object.fromEntries(fields.map(([field, { right }]) => [field, right])),
        },
      ] as const,
    ]
  })
  const errors = articles.filter(({ errors }) => Object.keys(errors).length > 0)
  return {
    fixtures: hash,
    kinds: Object.fromEntries(kinds),
    articles: Object.fromEntries(errors.map(({ fixture, errors: own }) => [fixture, own])),
  }
}

/** What has fallen below its floor, with the articles that did it. Floors of other fixtures say nothing: ask {@link isOfOthers} first. */
export function fallsBelow(floors: Floors, evaluation: Evaluation): Fall[] {
  const now = floorsOf(evaluation)
  return kindNames.flatMap((kind) => {
    const [was, is] = [floors.kinds[kind], now.kinds[kind]]
    if (was === undefined) return []
    const compared = [
      { what: 'overlap', floor: was.overlap, now: is?.overlap ?? 0 },
      { what: 'complete', floor: was.complete, now: is?.complete ?? 0 },
      ...Object.entries(was.fields).map(([what, floor]) => ({ what, floor, now: is?.fields[what] ?? 0 })),
    ]
    const articles = worse(kind, floors, evaluation.articles)
    return compared.filter((one) => one.now < one.floor).map((one) => ({ kind, ...one, articles }))
  })
}

export function isOfOthers(floors: Floors, { hash }: Pick<Evaluation, 'hash'>): boolean {
  return floors.fixtures !== hash
}

function worse(kind: KindName, floors: Floors, articles: readonly ArticleResult[]): string[] {
  return articles.flatMap(({ article, fixture, errors }) => {
    const [had, has] = [floors.articles[fixture]?.[kind] ?? 0, errors[kind] ?? 0]
    return has > had ? [`${article} (${had} → ${has} differences)`] : []
  })
}

/** A fall in a sentence. @example 'dates, timex: 141 right, and were 143: bridge.txt (0 → 2 differences)' */
export function fallLine({ kind, what, floor, now, articles }: Fall): string {
  const scored = what === 'overlap' || what === 'complete'
  const numbers = scored
    ? `${what} F1 ${now.toFixed(1)} is below its floor ${floor.toFixed(1)}`
    : `${what}: ${now} right, and were ${floor}`
  return `${kind}, ${numbers}${articles.length === 0 ? '' : `: ${articles.join(', ')}`}`
}

/**
 * Raises the floors to what is reached now. What has fallen is written only where that is allowed; then nothing of the old floors is kept.
 *
 * @returns what has fallen; when it was not allowed, nothing was written.
 */
export async function updateFloors(
  old: Floors | null,
  evaluation: Evaluation,
  { cwd, allowLower }: { readonly cwd: string; readonly allowLower: boolean },
): Promise<Fall[]> {
  const falls = old === null ? [] : fallsBelow(old, evaluation)
  if (falls.length > 0 && !allowLower) return falls
  const path = resolve(cwd, floorsPath(evaluation.root))
  const head =
    '# What these fixtures have reached. `claimwire eval --update` raises it; lowering anything needs --allow-lower.\n'
  await writeWhole(path, head + stringify(floorsOf(evaluation), { flowCollectionPadding: true, lineWidth: 120 }), {
    folder: dirname(path),
  })
  return falls
}
