import { Parser } from 'htmlparser2'
import { dateTypeSchema } from '../../model/date.ts'
import { filesWith, nameOf, textOf } from './files.ts'
import type { Imported, Importer, Marked } from './imported.ts'

/** TimeML: TimeBank, AQUAINT, TempEval-3 and others. */
export const timeml: Importer = {
  name: 'timeml',
  summary: 'TimeML (.tml), as TimeBank and TempEval-3 have it',
  notes:
    'TempEval-3: https://www.cs.york.ac.uk/semeval-2013/task1/. Texts that are annotated in part only are taken as they are.',
  complete: ['dates'],
  async *read(path) {
    for (const file of await filesWith(['.tml'], path)) yield readTimeml(nameOf(file), await textOf(file))
  },
}

/** The text within TEXT (or all of it), its TIMEX3 tags, and the day on which it was written. */
export function readTimeml(id: string, xml: string): Imported {
  const hasText = /<TEXT[\s>]/.test(xml)
  let text = ''
  let within = !hasText
  let published: string | null = null
  const dates: Marked[] = []
  const open: { start: number; attributes: Record<string, string>; isText: boolean }[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'TEXT') within = true
        if (name !== 'TIMEX3') return
        open.push({ start: text.length, attributes, isText: within })
        if (attributes['functionInDocument'] === 'CREATION_TIME')
          published ??= /^\d{4}-\d\d-\d\d/.exec(attributes['value'] ?? '')?.[0] ?? null
      },
      ontext: (words) => {
        if (within) text += words
      },
      onclosetag: (name) => {
        if (name === 'TEXT') within = false
        if (name !== 'TIMEX3') return
        const own = open.pop()
        if (own === undefined || !own.isText || text.length === own.start) return
        const type = dateTypeSchema.safeParse(own.attributes['type']?.toLowerCase())
        const timex = own.attributes['value'] || null
        dates.push({ start: own.start, end: text.length, fields: { ...(type.success && { type: type.data }), timex } })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return { id, text, published, dates }
}
