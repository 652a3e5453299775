import * as z from 'zod'
import { formSchema, speakerBasisSchema } from '../../model/claim.ts'
import { dateTypeSchema } from '../../model/date.ts'
import { countryCodeSchema, placeTypeSchema, usageSchema } from '../../model/place.ts'
import { speakerKindSchema, stanceSchema } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { nthIn, nthPassage, passagesOf } from '../draft/passages.ts'
import type { CompletableKind, FixtureInput } from '../fixture.ts'
import type { Imported, Marked, MarkedQuotation } from './imported.ts'

type Kind = 'dates' | 'places' | 'casualties' | 'quotations'
type PassageInput = NonNullable<FixtureInput['sentences']>[number]
type Item = { readonly kind: Kind; readonly spans: readonly Span[]; readonly made: (at: Naming) => object | null }

/** Names a stretch within its passage by its words; null where it is only a part of a word. */
type Naming = (span: Span, after?: number) => { text: string; nth?: number } | null

const word = z.string().trim().min(1)
const count = z.int().nonnegative().nullable()

/** Which fields a fixture can take of what others have noted; what does not hold is left out and so not asked. */
const FIELDS = {
  dates: { type: dateTypeSchema, timex: word.nullable() },
  places: { name: word, country: countryCodeSchema.nullable(), type: placeTypeSchema, usage: usageSchema },
  casualties: { low: count, best: count, high: count },
  quotations: { form: formSchema.exclude(['narrative']), cue: word, stance: stanceSchema },
  speakers: {
    name: word.nullable(),
    kind: speakerKindSchema,
    role: word,
    organization: word,
    basis: speakerBasisSchema,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>

function taken(kind: keyof typeof FIELDS, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(FIELDS[kind]).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(fields[name])
    return fields[name] !== undefined && parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(own)
}

/**
 * A fixture of an imported article: passages are its lines.
 *
 * @returns the fixture, and how many annotations no fixture can name, since they are a part of a word.
 */
export function importedFixture(
  imported: Imported,
  complete: readonly CompletableKind[],
): { readonly fixture: FixtureInput; readonly leftOut: number } {
  const { id, text, tolls } = imported
  let leftOut = 0
  const passages = passagesOf(linesOf(text), itemsOf(imported)).map((passage): PassageInput => {
    const nth = nthPassage(text, passage)
    const name: Naming = (given, after) => {
      const span = trimmed(text, given)
      const own = nthIn(text, passage, span, after)
      return own === null ? null : { text: text.slice(span.start, span.end), ...(own > 1 && { nth: own }) }
    }
    const lists: Partial<Record<Kind, object[]>> = {}
    for (const { kind, made } of passage.items) {
      const item = made(name)
      if (item === null) leftOut++
      else {
        lists[kind] ??= []
        lists[kind].push(item)
      }
    }
    return { in: text.slice(passage.start, passage.end), ...(nth !== null && { nth }), ...lists } as PassageInput
  })
  return {
    fixture: { article: id, complete: [...complete], ...(tolls !== undefined && { tolls }), sentences: passages },
    leftOut,
  }
}

function itemsOf({ text, dates = [], places = [], casualties = [], quotations = [] }: Imported): Item[] {
  const mention = (kind: 'dates' | 'places' | 'casualties', marked: Marked, more: object = {}): Item => ({
    kind,
    spans: [trimmed(text, marked)],
    made: (name) => {
      const at = name(marked)
      return at === null ? null : { ...at, ...more, ...taken(kind, marked.fields) }
    },
  })
  return [
    ...dates.map((date) => mention('dates', date)),
    ...places.map((place) => mention('places', place)),
    ...casualties.map(({ effect, ...figure }) => mention('casualties', whole(figure), { effect })),
    ...quotations.map((quotation) => ({
      kind: 'quotations' as const,
      spans: [...quotation.spans, ...(quotation.speakers ?? [])].map((span) => trimmed(text, span)),
      made: (name: Naming) => quotationOf(quotation, name),
    })),
  ].filter(({ spans }) => spans.every(({ start, end }) => start < end))
}

/** Numbers are taken all three or not at all. */
function whole(figure: Marked): Marked {
  const { low, best, high, ...rest } = figure.fields
  const some = [low, best, high].some((n) => n !== undefined)
  return some ? { ...figure, fields: { ...rest, low: low ?? null, best: best ?? null, high: high ?? null } } : figure
}

function quotationOf({ spans, fields, speakers }: MarkedQuotation, name: Naming): object | null {
  const pieces = spans.map((span, i) => name(span, i === 0 ? undefined : spans[i - 1]?.end))
  const [first] = pieces
  if (first == null || pieces.some((piece, i) => piece === null || (i > 0 && piece.nth !== undefined))) return null
  const texts = pieces.flatMap((piece) => piece?.text ?? [])
  return {
    ...first,
    text: texts.length === 1 ? first.text : texts,
    ...taken('quotations', fields),
    ...(speakers !== null && {
      speakers: speakers.flatMap((speaker) => {
        const at = name(speaker)
        return at === null ? [] : { ...at, ...taken('speakers', speaker.fields) }
      }),
    }),
  }
}

/** Without blanks and line breaks at the ends, which some tools leave in. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) =>
    trimmed(text, { start: index, end: index + line.length }),
  )
}
