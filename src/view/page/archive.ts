import type { Index, ShownArticle, ShownClaim } from '../archive.ts'
import { type Packed, unpacked } from '../pack.ts'

/** The archive of a page: its index, and articles that are unpacked when somebody asks for them. */
export interface Archive extends Index {
  readonly text: (article: number) => string
  readonly article: (article: number) => ShownArticle
  readonly articleOf: (claim: number) => number
  /** The claims of an article, by their numbers. */
  readonly claimsOf: (article: number) => readonly number[]
  readonly claim: (claim: number) => ShownClaim
  /** The words of a claim's content. */
  readonly words: (claim: number) => string
}

/** Reads the data of a page: two lines an article, then the index. */
export function archiveOf(data: string): Archive {
  const lines = data.split('\n')
  const index = indexOf(lines[lines.length - 1] ?? '')
  const { articles, claims, shapes } = index
  const firsts = [...articles.map(({ firstClaim }) => firstClaim), claims.ids.length]
  const owners = new Int32Array(claims.ids.length)
  for (const [at] of articles.entries()) owners.fill(at, firsts[at], firsts[at + 1])

  const texts = new Map<number, string>()
  const text = (article: number): string => {
    const known = texts.get(article)
    if (known !== undefined) return known
    const read = JSON.parse(lines[2 * article] ?? '""') as string
    texts.set(article, read)
    return read
  }
  const shown = new Map<number, ShownArticle>()
  const article = (at: number): ShownArticle => {
    const known = shown.get(at)
    if (known !== undefined) return known
    const words = text(at)
    const rest = unpacked(JSON.parse(lines[2 * at + 1] ?? '0') as Packed, shapes, words) as Omit<ShownArticle, 'text'>
    const made = {
      ...rest,
      text: words,
      claims: rest.claims.map((claim) => ({ ...claim, text: joined(words, claim) })),
    }
    shown.set(at, made)
    return made
  }
  const articleOf = (claim: number) => owners[claim] ?? 0
  return {
    ...index,
    text,
    article,
    articleOf,
    claimsOf: (at) => {
      const first = firsts[at] ?? 0
      return Array.from({ length: (firsts[at + 1] ?? first) - first }, (_, i) => first + i)
    },
    claim: (number) => {
      const owner = articleOf(number)
      const found = article(owner).claims[number - (firsts[owner] ?? 0)]
      if (found === undefined) throw new Error(`Expected a claim ${number}`)
      return found
    },
    words: (number) => {
      const spans = claims.spans[number] ?? []
      const words = text(articleOf(number))
      return spans.flatMap((start, i) => (i % 2 === 0 ? words.slice(start, spans[i + 1]) : [])).join(PIECES)
    },
  }
}

/** The index, whose longest lists are packed. */
function indexOf(line: string): Index {
  const read = JSON.parse(line) as Index & { readonly articles: Packed; readonly figures: Packed }
  const { shapes } = read
  return {
    ...read,
    articles: unpacked(read.articles, shapes, '') as Index['articles'],
    figures: unpacked(read.figures, shapes, '') as Index['figures'],
  }
}

const PIECES = ' … '
const joined = (text: string, { spans }: ShownClaim): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(PIECES)
