import * as z from 'zod'
import { confidenceSchema } from './confidence.ts'
import { basisSchema } from './date.ts'
import { speakerKindSchema, stanceSchema } from './source.ts'
import { locatedSchema, spanSchema } from './span.ts'
import { whereSchema } from './where.ts'

export const effectSchema = z.enum([
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'kidnapped',
  'abused',
  'infected',
  'rescued',
])

export const modifierSchema = z.enum([
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'fewer-than',
  'about',
  'range',
  'vague',
])

export const victimGroupSchema = z.enum([
  'civilians',
  'combatants',
  'soldiers',
  'police',
  'militants',
  'attackers',
  'children',
  'women',
  'men',
  'elderly',
  'families',
  'students',
  'journalists',
  'health workers',
  'aid workers',
  'rescuers',
  'workers',
  'officials',
  'prisoners',
  'migrants',
  'passengers',
  'protesters',
  'patients',
  'worshippers',
])

const count = z.int().nonnegative().nullable()

const quantityShape = {
  low: count,
  best: count,
  high: count,
  modifier: modifierSchema,
  unit: z.enum(['people', 'households']),
}

const ordered = ({ low, best, high }: { low: number | null; best: number | null; high: number | null }) => {
  const known = [low, best, high].filter((n) => n !== null)
  return known.every((n, i) => i === 0 || (known[i - 1] ?? 0) <= n)
}
const outOfOrder = { path: ['best'], error: 'expected low <= best <= high' }

/** A casualty figure; its extent is the whole phrase, "13 civilian deaths". */
export const casualtyMentionSchema = z
  .strictObject({
    ...locatedSchema.shape,
    effect: effectSchema,
    ...quantityShape,
    victims: z.strictObject({ text: z.string().min(1), group: victimGroupSchema.nullable() }).nullable(),
    perpetrator: locatedSchema.nullable(),
    cumulative: z.boolean(),
    previous: count.describe('The earlier figure that this one replaces: 41 in "up from 41"'),
    partOf: spanSchema.nullable().describe('The figure that this one is a part of'),
    event: z.enum(['main', 'other']).describe('other: an earlier or different event in the background'),
    negated: z.boolean(),
    hypothetical: z.boolean(),
    when: z
      .strictObject({
        timex: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        basis: basisSchema,
        confidence: confidenceSchema.describe(
          'How likely it is the right time, 0 to 1; calibrated, see docs/accuracy.md',
        ),
      })
      .nullable(),
    where: whereSchema.nullable(),
    rule: z.string().min(1),
  })
  .refine(ordered, outOfOrder)

/** Who gives a toll, and the number that they give. */
const tollSourceSchema = z
  .strictObject({
    speakers: z.array(
      z.strictObject({ ...locatedSchema.shape, name: z.string().min(1).nullable(), kind: speakerKindSchema }),
    ),
    stance: stanceSchema.nullable().describe('How they give it: "claims" is less certain than "says" or "confirms"'),
    low: count,
    best: count,
    high: count,
    modifier: modifierSchema,
    from: spanSchema.describe('Their figure'),
  })
  .refine(ordered, outOfOrder)

/** The figure that the article settles on for its main event, one per effect and unit. */
export const tollSchema = z
  .strictObject({
    effect: effectSchema,
    ...quantityShape,
    reason: z
      .enum(['latest', 'repeated', 'largest', 'only', 'sum', 'difference'])
      .describe(
        'sum, difference: worked out, where the article gives no such figure: two sides of a battle; shot less dead',
      ),
    from: spanSchema.describe('The figure that the toll was taken from; of a sum the first'),
    sources: z
      .array(tollSourceSchema)
      .describe(
        'Who says so; empty where the article does itself. Several where they contradict each other: low and high are then the ends of what they say',
      ),
  })
  .refine(ordered, outOfOrder)

export type CasualtyMention = z.infer<typeof casualtyMentionSchema>
export type Effect = z.infer<typeof effectSchema>
export type Modifier = z.infer<typeof modifierSchema>
export type VictimGroup = z.infer<typeof victimGroupSchema>
export type Toll = z.infer<typeof tollSchema>
export type TollSource = z.infer<typeof tollSourceSchema>
