import type { Beginning, InputForm } from '../reader.ts'
import { csv } from './csv.ts'
import { html } from './html.ts'
import { json, jsonl } from './json.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'

/** Every form that is read. The first that recognizes an input reads it; plain text is last, since it takes whatever is left. */
export const inputForms: readonly InputForm[] = [warc, jsonl, json, csv, html, text]

/** The endings of packed files; a zip may hold files of any form. */
const PACKED = ['gz', 'zst', 'zip']

/** The forms, for sentences: "plain text, HTML, …, JSON Lines and WARC". */
export const formsInWords = listed(inputForms.map(({ says }) => says).toReversed(), 'and')

/** The endings of files that are read in a folder, for sentences: ".txt, .html … or .zip". */
export const endingsInWords = listed(
  [...endings(), 'zip'].map((ending) => `.${ending}`),
  'or',
)

/** The files that are read in a folder, as a glob. */
export const readableFiles = `**/*.{${[...endings(), 'zip'].join(',')}}{,${PACKED.map((ending) => `.${ending}`).join(',')}}`

/** The form of an input. */
export async function formOf(beginning: Beginning): Promise<InputForm> {
  for (const form of inputForms) if (await form.sniff(beginning)) return form
  return text
}

/** A name without the endings of what the file was packed by. */
export function bare(name: string): string {
  return name.replace(/(?:\.(?:gz|zst|zstd|zip))+$/i, '')
}

function endings(): string[] {
  return inputForms.flatMap((form) => form.endings)
}

function listed(names: readonly string[], conjunction: 'and' | 'or'): string {
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1) ?? ''}`
}
