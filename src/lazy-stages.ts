import type { Article } from './model/article.ts'
import type { Config } from './model/config.ts'
import type { LazyStages } from './rules/book.ts'
import { assemble } from './stages/assemble/assemble.ts'
import { attribute } from './stages/attribute/attribute.ts'
import { extract } from './stages/extract/extract.ts'
import { segment } from './stages/segment/segment.ts'

/** An article on its way, each stage run once and only when somebody asks for what it gives. */
export function lazyStages(article: Article, config: Config): LazyStages {
  const document = once(() => segment(config).run(article))
  const extracted = once(() => extract(config).run(document()))
  const attributed = once(() => attribute(config).run(extracted()))
  const drafts = once(() => assemble(config).run(attributed()))
  return {
    config,
    get document() {
      return document()
    },
    get extracted() {
      return extracted()
    },
    get attributed() {
      return attributed()
    },
    get drafts() {
      return drafts()
    },
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
