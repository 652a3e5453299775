import { type RawArticle, RawOutput } from './raw-output.ts'

/** An article that is in one output folder or in both. */
export type Sides = readonly [a: RawArticle | null, b: RawArticle | null]

/** How much of articles whose other side has not come yet is held; more is read again when it has. */
const HELD_BYTES = 16 << 20

/** Articles of one side whose other side has not come yet. */
class Waiting {
  readonly #articles = new Map<string, { readonly at: RawArticle['at']; readonly held: RawArticle | null }>()
  readonly #output: RawOutput
  #size = 0

  constructor(output: RawOutput) {
    this.#output = output
  }

  add(article: RawArticle): void {
    const isHeld = this.#size + article.size <= HELD_BYTES
    if (isHeld) this.#size += article.size
    this.#articles.set(article.id, { at: article.at, held: isHeld ? article : null })
  }

  async take(id: string): Promise<RawArticle | null> {
    const own = this.#articles.get(id)
    if (own === undefined) return null
    this.#articles.delete(id)
    if (own.held === null) return this.#output.again(id, own.at)
    this.#size -= own.held.size
    return own.held
  }

  async *rest(): AsyncGenerator<RawArticle, void> {
    for (const id of [...this.#articles.keys()]) {
      const article = await this.take(id)
      if (article !== null) yield article
    }
  }
}

/**
 * The articles of two output folders side by side, by their ids. In the same order on both sides one is held at a time; in another
 * order little more than where each stands.
 */
export async function* matched(folderA: string, folderB: string): AsyncGenerator<Sides, void> {
  const [outputA, outputB] = [new RawOutput(folderA), new RawOutput(folderB)]
  const [articlesA, articlesB] = [outputA.articles(), outputB.articles()]
  const [waitingA, waitingB] = [new Waiting(outputA), new Waiting(outputB)]
  try {
    for (;;) {
      const [a, b] = [(await articlesA.next()).value ?? null, (await articlesB.next()).value ?? null]
      if (a === null && b === null) break
      if (a !== null && a.id === b?.id) {
        yield [a, b]
        continue
      }
      if (a !== null) {
        const other = await waitingB.take(a.id)
        if (other !== null) yield [a, other]
        else waitingA.add(a)
      }
      if (b === null) continue
      const other = await waitingA.take(b.id)
      if (other !== null) yield [other, b]
      else waitingB.add(b)
    }
    for await (const a of waitingA.rest()) yield [a, null]
    for await (const b of waitingB.rest()) yield [null, b]
  } finally {
    await outputA.close()
    await outputB.close()
  }
}
