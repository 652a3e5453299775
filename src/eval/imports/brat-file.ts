import type { Labelled, Related } from './labels.ts'
import { notedFields } from './labels.ts'
import { fromCodePoints } from './offsets.ts'

/** What a file of brat's standoff format says: https://brat.nlplab.org/standoff.html */
export interface BratFile {
  readonly labels: readonly Labelled[]
  /** Relations, and the arguments of events, each from its trigger. */
  readonly relations: readonly Related[]
  /** Notes by what they are on. */
  readonly notes: ReadonlyMap<string, string>
}

export function readBrat(text: string, ann: string): BratFile {
  const at = fromCodePoints(text)
  const bound: { id: string; label: string; spans: { start: number; end: number }[] }[] = []
  const relations: Related[] = []
  const notes = new Map<string, string>()
  const fields = new Map<string, Record<string, unknown>>()
  for (const line of ann.split('\n')) {
    const [id = '', body = '', rest = ''] = line.replace(/\r$/, '').split('\t')
    const [head = '', ...args] = body.split(' ')
    if (id.startsWith('T')) {
      const spans = body
        .slice(head.length + 1)
        .split(';')
        .flatMap((piece) => {
          const [start, end] = piece.split(' ').map(Number)
          return Number.isInteger(start) && Number.isInteger(end) ? { start: at(start ?? 0), end: at(end ?? 0) } : []
        })
      if (spans.length > 0) bound.push({ id, label: head, spans: joined(text, spans) })
    } else if (id.startsWith('R')) {
      const [from = '', to = ''] = args.map(valueAfterColon)
      relations.push({ label: head, from, to })
    } else if (id.startsWith('E')) {
      const trigger = valueAfterColon(head)
      for (const argument of args)
        relations.push({ label: argument.split(':')[0] ?? '', from: trigger, to: valueAfterColon(argument) })
    } else if (id.startsWith('A') || id.startsWith('M')) {
      const [target = '', value = 'true'] = args
      fields.set(target, { ...fields.get(target), [head]: value })
    } else if (id.startsWith('#')) notes.set(args[0] ?? '', rest)
  }
  return {
    labels: bound.map((one) => ({
      ...one,
      fields: { ...fields.get(one.id), ...notedFields([notes.get(one.id) ?? '']) },
    })),
    relations,
    notes,
  }
}

const valueAfterColon = (argument: string): string => argument.slice(argument.indexOf(':') + 1)

/** brat cuts an annotation at each line break; pieces with only blanks between them are one. */
function joined(text: string, spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = pieces[pieces.length - 1]
    if (last !== undefined && span.start >= last.end && text.slice(last.end, span.start).trim() === '')
      last.end = span.end
    else pieces.push({ ...span })
  }
  return pieces
}
