import { type Lot, pick, upTo } from './attack.ts'
import { corpusTexts } from './built.ts'
import { STRANGE } from './hostile-words.ts'

const MARKS = [
  ...'.,;:!?…—–-()[]{}<>/\\|@#$%&*_+=~"“”„«»‘’\'`',
  "''",
  '``',
  '...',
  '. . .',
  '?!',
  '“‘',
  '.”',
  '…”',
  '\n\n',
  '\n',
  '\t',
  ' ',
]
const FIGURES = ['9'.repeat(40), '1,200', '12–15', '½', 'Ⅳ', '2024-02-30', '3.30pm', '$5m', '-1', '1e9']
const ODD = [...STRANGE, ...FIGURES]
const WORDS = [...new Set(corpusTexts.join(' ').split(/\s+/))]

type Mutation = (text: string, lot: Lot) => string

const at = (text: string, lot: Lot) => upTo(lot, text.length)
const put = (text: string, where: number, what: string) => text.slice(0, where) + what + text.slice(where)
const stretch = (text: string, lot: Lot): [number, number] => {
  const from = at(text, lot)
  return [from, Math.min(text.length, from + upTo(lot, 80))]
}

const mutations: readonly Mutation[] = [
  (text, lot) => put(text, at(text, lot), pick(lot, MARKS)),
  (text, lot) => put(text, at(text, lot), pick(lot, ODD)),
  (text, lot) => put(text, at(text, lot), ` ${pick(lot, WORDS)} `),
  (text, lot) => put(text, at(text, lot), pick(lot, MARKS).repeat(upTo(lot, 60))),
  (text, lot) => put(text, at(text, lot), pick(lot, ODD).repeat(upTo(lot, 20))),
  (text, lot) => {
    const [from, to] = stretch(text, lot)
    return text.slice(0, from) + text.slice(to)
  },
  (text, lot) => {
    const [from, to] = stretch(text, lot)
    return put(text, at(text, lot), text.slice(from, to).repeat(1 + upTo(lot, 5)))
  },
  (text, lot) => {
    const [from, to] = stretch(text, lot)
    return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to)
  },
  (text, lot) => {
    const [from, to] = stretch(text, lot)
    return text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to)
  },
  (text, lot) => {
    const other = pick(lot, corpusTexts)
    const [from, to] = stretch(other, lot)
    return put(text, at(text, lot), other.slice(from, to))
  },
  (text, lot) =>
    text.replaceAll(pick(lot, [' ', '.', '“', '”', '\n', 'e', ',']), pick(lot, ['', ' ', '“', '.', '\n', '"'])),
  (text, lot) => {
    const unit = String.fromCharCode(upTo(lot, 0xffff))
    const where = at(text, lot)
    return text.slice(0, where) + unit + text.slice(where + 1)
  },
]

/** A piece of an article, changed in one to three ways; now and then a whole article. */
export function mutatedText(lot: Lot): string {
  const article = pick(lot, corpusTexts)
  const from = lot() < 0.02 ? 0 : upTo(lot, article.length)
  let text = from === 0 ? article : article.slice(from, from + 40 + upTo(lot, 500))
  for (let i = upTo(lot, 2); i >= 0; i--) text = pick(lot, mutations)(text, lot)
  return text.slice(0, 40_000)
}

/** Bytes that are changed, cut, doubled or put in, as a bad disk, a bad line or a bad person does. */
export function mutatedBytes(bytes: Buffer, lot: Lot): Buffer {
  let result: Buffer = bytes
  for (let i = upTo(lot, 4); i >= 0; i--) {
    const where = upTo(lot, Math.max(0, result.length - 1))
    const to = where + 1 + upTo(lot, 30)
    const ways: readonly (() => Uint8Array[])[] = [
      () => [result.subarray(0, where), Buffer.from([upTo(lot, 255)]), result.subarray(where + 1)],
      () => [result.subarray(0, where), result.subarray(to)],
      () => [result.subarray(0, where)],
      () => [result.subarray(0, to), result.subarray(where)],
      () => [result.subarray(0, where), Buffer.from(pick(lot, ODD)), result.subarray(where)],
      () => [result.subarray(0, where), Buffer.alloc(upTo(lot, 60), upTo(lot, 255)), result.subarray(to)],
    ]
    result = Buffer.concat(pick(lot, ways)())
  }
  return result
}
