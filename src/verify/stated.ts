import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { Failure } from '../model/failure.ts'
import type { StatedMap, statedFields } from './stated-fields.ts'

/** A claim that somebody made about an article: a person, another tool, a language model, or Claimwire. */
export interface Stated {
  /** What it is called in the report: its id, else its line or row. */
  readonly id: string
  /** The article's id, file or url; null when it is not said. */
  readonly article: string | null
  readonly text: string
  readonly speaker: string | null
  /** A day, ISO 8601; null when none is stated beside the text. */
  readonly date: string | null
}

type Row = Readonly<Record<string, unknown>>

/**
 * Reads claims from JSON Lines, a JSON list or CSV with a header; our own records need no map.
 *
 * @throws {Failure} when the file is none of these, or a claim in it has no text.
 */
export async function readStated(file: string, map: StatedMap): Promise<Stated[]> {
  const text = (
    await readFile(file, 'utf8').catch((cause) => {
      throw new Failure('no-such-file', `Expected claims at ${file}, which cannot be read.`, { cause })
    })
  ).replace(/^\uFEFF/, '')
  return rowsIn(text, file).map((row, at) => statedOf(row, at, file, map))
}

function rowsIn(text: string, file: string): Row[] {
  try {
    if (/^\s*\[/.test(text)) return JSON.parse(text)
    if (/^\s*\{/.test(text)) {
      return text.split('\n').flatMap((line): Row[] => (line.trim() === '' ? [] : [JSON.parse(line)]))
    }
    return parse(text, { columns: true, skip_empty_lines: true, delimiter: /\.tsv$/i.test(file) ? '\t' : ',' })
  } catch (cause) {
    throw new Failure(
      'bad-claims',
      `Expected JSON Lines, a JSON list or CSV with a header in ${file}: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    )
  }
}

function statedOf(row: Row, at: number, file: string, map: StatedMap): Stated {
  const field = (name: (typeof statedFields)[number]) => worded(row[map[name] ?? name])
  const text = field('text')
  if (text === null) {
    throw new Failure(
      'bad-claims',
      `Expected a text under ${JSON.stringify(map.text ?? 'text')} in claim ${at + 1} of ${file}, which has ${Object.keys(row).join(', ')}. Say which holds it: --map text=quote,article=source,speaker=who`,
    )
  }
  const own = row['schema'] === undefined ? null : ownFields(row)
  return {
    id: field('id') ?? `${at + 1}`,
    article: own?.article ?? field('article'),
    text,
    speaker: own?.speaker ?? field('speaker'),
    date: field('date'),
  }
}

/** The fields of our own record that lie deeper. */
function ownFields({ article, attribution }: Row): {
  readonly article: string | null
  readonly speaker: string | null
} {
  const speakers = (attribution as { speakers?: readonly Row[] } | null)?.speakers ?? []
  return {
    article: worded((article as Row | null)?.['id']),
    speaker: worded(speakers[0]?.['name'] ?? speakers[0]?.['text']),
  }
}

function worded(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
