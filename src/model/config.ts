import * as z from 'zod'

export const extractorNames = ['dates', 'places', 'casualties', 'quotations', 'speakers'] as const
export type ExtractorName = (typeof extractorNames)[number]

const number = (from: number, to: number) => z.int().min(from).max(to)

/** Words for a number that was not counted; the value is the `low` of the figure, whose best stays null. */
const vagueNumbersSchema = z.strictObject({
  dozens: number(1, 1e6).default(24),
  scores: number(1, 1e6).default(40),
  hundreds: number(1, 1e6).default(200),
  thousands: number(1, 1e9).default(2000),
  several: number(1, 1000).default(3),
})

/** No record can hold a key of this name. */
const key = z
  .string()
  .min(1)
  .refine((name) => name !== '__proto__', { error: 'another name' })

/** The field mapping: which key of a record, or column of a table, holds each field; a key named here replaces the default one. */
const fieldsSchema = z.strictObject({
  id: key.default('id'),
  text: key.default('text'),
  title: key.default('title'),
  published: key.default('published'),
  url: key.default('url'),
  publisher: key.default('publisher'),
  byline: key.default('byline'),
  language: key.default('language'),
})

export const configSchema = z.strictObject({
  inputs: z.array(z.string().min(1)).default([]).describe('Files, folders and globs, read in this order'),
  metadata: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('CSV keyed by relative path: path, title, published, publisher, url'),
  output: z.string().min(1).default('output').describe('The folder that a run writes into'),
  extractors: z
    .array(z.enum(extractorNames))
    .default([...extractorNames])
    .describe('What is looked for; omit one to save its time'),
  fields: fieldsSchema.prefault({}),
  items: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Where in a JSON object the list of articles is, e.g. response.results'),
  table: z
    .strictObject({
      columns: z
        .array(z.string())
        .nullable()
        .default(null)
        .describe('The columns of a table that has no header, in their order; an empty name leaves one out'),
      separator: z.string().length(1).nullable().default(null).describe('Between cells; null detects it'),
      quote: z.string().length(1).default('"').describe('The quotation mark around cells'),
      encoding: z.string().min(1).nullable().default(null).describe('The character set; null detects it'),
    })
    .prefault({})
    .describe('How tables of separated values are written, where that is not what the beginning shows'),
  defaults: z
    .strictObject({
      published: z.iso.date().nullable().default(null),
      publisher: z.string().min(1).nullable().default(null),
    })
    .prefault({})
    .describe('For articles whose input does not give them'),
  extensions: z
    .array(z.string().min(1))
    .default([])
    .describe('Modules with words, rules and extractors of your own; docs/extensions.md'),
  dateOrder: z
    .enum(['dmy', 'mdy'])
    .nullable()
    .default(null)
    .describe(
      'How publication dates such as 03/04/2024 are meant: day or month first; null reads only those that leave no doubt',
    ),
  repair: z
    .strictObject({
      hyphens: z.boolean().default(false).describe('Join words that are cut at the ends of lines'),
      lines: z.boolean().default(false).describe('Join lines that are cut at a fixed width to paragraphs'),
      mojibake: z.boolean().default(false).describe('Read again what was encoded twice ("cafÃ©")'),
      html: z.boolean().default(false).describe('Resolve entities and drop tags that are left in a text'),
      furniture: z.boolean().default(false).describe('Drop running heads and page numbers: lines that repeat'),
    })
    .prefault({})
    .describe('Mends texts before they are read; extra.repairs says what stood there before'),
  vagueNumbers: vagueNumbersSchema.prefault({}),
  places: z
    .strictObject({ file: z.string().min(1).nullable().default(null) })
    .prefault({})
    .describe(
      'A file of your own places, JSON Lines or CSV: name, lat, lon, and if known names, type, country, admin1, geonames, population',
    ),
  workers: number(0, 256).default(0).describe('Worker threads; 0 means one per core, 1 runs in this thread'),
  queue: z
    .strictObject({
      batch: number(1, 1000).default(16).describe('Articles handed to a worker at a time'),
      waiting: number(1, 1000).default(4).describe('Batches that may wait for each worker'),
    })
    .prefault({}),
  shards: z
    .strictObject({
      files: number(1, 100_000).default(1000).describe('Small files that are finished together, at most'),
      megabytes: number(1, 256).default(16).describe('Of input, for small files, or of records, before they are safe'),
      split: number(1, 100_000)
        .default(256)
        .describe('A file of JSON Lines or WARC over twice as many megabytes is cut into shards of that size'),
      articles: number(1, 1_000_000).default(2000).describe('Articles before they are safe'),
    })
    .prefault({})
    .describe('How much is finished at a time; a run that was stopped resumes after it'),
  keep: z
    .enum(['auto', 'always', 'never'])
    .default('auto')
    .describe(
      'Keep finished shards after the run, so that only added files are read next time; auto: if there were several',
    ),
  dedupe: z
    .enum(['link', 'drop', 'off'])
    .default('link')
    .describe('Copies of a story: linked to the first by duplicateOf, dropped, or not detected'),
  limits: z
    .strictObject({
      articleCharacters: number(1000, 500_000_000)
        .default(5_000_000)
        .describe('A longer text is rejected; what is within it can be read within the other defaults'),
      pageBytes: number(1000, 100_000_000).default(10_000_000).describe('A larger page of HTML is rejected'),
      expansion: number(2, 100_000)
        .default(200)
        .describe('How many times its size an archive may grow to when unpacked, from 64 MiB on'),
      articleSeconds: number(1, 3600).default(60).describe('Last resort: an article that takes longer is rejected'),
      threadMegabytes: number(64, 65_536)
        .default(1024)
        .describe('Memory of a worker thread; an article that needs more is rejected'),
    })
    .prefault({}),
  write: z
    .strictObject({
      minConfidence: z.number().min(0).max(1).default(0).describe('Claims below it are not written'),
      narrative: z.boolean().default(true).describe('Write claims in the article’s own voice'),
    })
    .prefault({}),
})

/** A configuration with every default filled in. */
export type Config = z.output<typeof configSchema>
/** A configuration as a person writes it: every option may be left out. */
export type UserConfig = z.input<typeof configSchema>
