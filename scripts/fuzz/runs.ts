import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Lot, upTo } from './attack.ts'
import { corpusTexts } from './built.ts'

export const RECORDS = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'] as const

/** A folder with an archive of so many articles: some broken, some with an id that repeats, some copies. */
export function archiveOf(articles: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-fuzz-'))
  const sentences = corpusTexts.flatMap((text) => text.split('\n').filter((line) => line.length > 60))
  const text = (i: number) => `${sentences[i % sentences.length]} At least ${2 + (i % 97)} people were killed.`
  const record = (i: number) =>
    i % 211 === 7 ? '{broken' : JSON.stringify({ id: i % 307 === 9 ? 'n3' : `n${i}`, text: text(i % 1999) })
  const lines = Array.from({ length: articles }, (_, i) => `${record(i)}\n`)
  writeFileSync(join(folder, 'a.jsonl'), lines.slice(0, articles >> 1).join(''))
  writeFileSync(join(folder, 'b.jsonl'), lines.slice(articles >> 1).join(''))
  return folder
}

export function bytesIn(output: string): string {
  return RECORDS.map((name) => readFileSync(join(output, name), 'latin1')).join('\0')
}

/** Temporary files and locks that were left behind. */
export function leftIn(output: string): string[] {
  return readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) => /partial$|lock/.test(name))
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A moment within a run, early ones a little more often. */
export function momentIn(lot: Lot, milliseconds: number): number {
  return upTo(lot, Math.round(milliseconds * (0.2 + 0.9 * lot())))
}
