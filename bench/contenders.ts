import type { Article } from './articles.ts'

/** One way to read an article; what it returns is only kept so that nothing is optimized away. */
export interface Contender {
  readonly name: string
  /** How many times its speed the first contender is to have; null for the first itself. */
  readonly goal: number | null
  readonly read: (article: Article) => unknown
}

/** The whole pipeline on one thread, validation included: the library as it is built. */
export async function claimwire(project: URL): Promise<Contender> {
  const { extract } = (await import(new URL('dist/index.js', project).href)) as typeof import('../src/index.ts')
  return { name: 'claimwire', goal: null, read: (article) => extract(article) }
}

/** What else reads articles: wink-nlp alone, and the three libraries put together without a thought. */
export async function others(): Promise<{ readonly wink: Contender; readonly composition: Contender }> {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const { default: compromise } = await import('compromise')
  const chrono = await import('chrono-node')
  const { readDoc } = winkNLP(model)
  const composed = ({ text, published }: Article) => {
    const spoken = compromise(text)
    const instant = new Date(`${published}T12:00:00Z`)
    return [
      readDoc(text),
      spoken.people().out('array'),
      spoken.places().out('array'),
      spoken.quotations().out('array'),
      spoken.numbers().out('array'),
      chrono.parse(text, { instant, timezone: 'UTC' }),
    ]
  }
  return {
    wink: { name: 'wink-nlp readDoc', goal: 0.5, read: ({ text }) => readDoc(text) },
    composition: { name: 'wink-nlp + compromise + chrono', goal: 10, read: composed },
  }
}
