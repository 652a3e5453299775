import type { Beginning, InputForm } from '../reader.ts'
import { arc } from './arc.ts'
import { atom } from './atom.ts'
import { factiva, nexis, proquest } from './collections.ts'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { jats } from './jats.ts'
import { json, jsonl } from './json.ts'
import { mail, mbox } from './mail.ts'
import { newsml } from './newsml.ts'
import { nitf } from './nitf.ts'
import { parquet } from './parquet.ts'
import { pdf } from './pdf.ts'
import { proquestXml } from './proquest-xml.ts'
import { rss } from './rss.ts'
import { tei } from './tei.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'

/** Every form that is read. The first that recognizes an input reads it; plain text is last, since it takes whatever is left. */
export const inputForms: readonly InputForm[] = [
  ...[warc, arc, parquet, pdf, docx],
  ...[rss, atom, nitf, newsml, tei, jats, proquestXml],
  ...[jsonl, json, nexis, factiva, proquest, mbox, mail, csv, html, text],
]

/** The endings of packed files and archives, which may hold files of any form. */
const PACKED = ['gz', 'zst', 'bz2', 'xz', 'zip', 'tar', 'tgz']

/** The forms, for sentences: "plain text, HTML, …, JSON Lines and WARC". */
export const formsInWords = listed(inputForms.map(({ says }) => says).toReversed(), 'and')

/** The endings of files that are read in a folder, for sentences: ".txt, .html … or .zip". */
export const endingsInWords = listed(
  [...endings(), 'xml', ...PACKED].map((ending) => `.${ending}`),
  'or',
)

const READABLE = new RegExp(`\\.(?:${[...endings(), 'xml', ...PACKED].join('|')})(?:\\.(?:${PACKED.join('|')}))*$`, 'i')

/** Whether a file is read in a folder for its name; others are where their content is one of the forms, other than text. */
export function hasReadableEnding(name: string): boolean {
  return READABLE.test(name)
}

/** The form that content shows by itself, whatever the name; null where it could be any text. */
export async function formByContent(head: Uint8Array): Promise<InputForm | null> {
  const beginning = { bytes: head, text: Buffer.from(head).toString('latin1'), name: '', config: null }
  for (const form of inputForms) if (form !== text && (await form.sniff(beginning))) return form
  return null
}

/** What an ending promises that the content of a text does not keep: "PDF" of "notes.pdf"; null where there is no such promise. */
export function promised(name: string): string | null {
  const ending = bare(name)
    .slice(bare(name).lastIndexOf('.') + 1)
    .toLowerCase()
  return inputForms.find(({ binary, endings }) => binary === true && endings.includes(ending))?.says ?? null
}

/** The form of an input. */
export async function formOf(beginning: Beginning): Promise<InputForm> {
  for (const form of inputForms) if (await form.sniff(beginning)) return form
  return text
}

/** A name without the endings of what the file was packed by. */
export function bare(name: string): string {
  return name.replace(/(?:\.(?:gz|zst|zstd|bz2|xz|zip|tar|tgz))+$/i, '')
}

function endings(): string[] {
  return inputForms.flatMap((form) => form.endings)
}

function listed(names: readonly string[], conjunction: 'and' | 'or'): string {
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1) ?? ''}`
}
