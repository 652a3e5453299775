import { xmlForm } from './xml-form.ts'

/** JATS and the NLM tag sets before it: one article of a journal. */
export const jats = xmlForm({
  form: 'jats',
  says: 'JATS',
  roots: ['article'],
  asks: /<(?:\w+:)?(?:front|article-meta|journal-meta)[\s>]|JATS|NLM\/\/DTD/,
  articles: ['article'],
  fields: {
    title: ['article-meta/title-group/article-title'],
    byline: ['contrib/string-name', 'contrib/name', 'contrib/collab'],
    publisher: ['journal-title-group/journal-title', 'journal-meta/journal-title', 'publisher/publisher-name'],
    url: ['article-meta/self-uri@href'],
    published: ['article-meta/pub-date@iso-8601-date', 'article-meta/pub-date/string-date', 'article-meta/pub-date'],
    language: ['article@lang'],
  },
  extra: { doi: 'article-meta/article-id[pub-id-type=doi]' },
  bodies: ['article/body', 'article-meta/abstract'],
  blocks: ['p', 'title', 'sec', 'list-item', 'disp-quote', 'day', 'month', 'year', 'surname', 'given-names'],
  skipped: ['table-wrap', 'fig', 'ref-list', 'fn', 'disp-formula', 'supplementary-material', 'sub-article', 'response'],
})
