import { xmlForm } from './xml-form.ts'

/** RSS 2.0, 0.9x and 1.0: the items of a feed. The whole text counts where the feed has it, else the description. */
export const rss = xmlForm({
  form: 'rss',
  says: 'RSS',
  roots: ['rss', 'RDF'],
  asks: /<(?:rss[\s>]|channel[\s>]|item[\s>])/,
  articles: ['item'],
  fields: {
    title: ['item/title'],
    url: ['item/link', 'item/guid[isPermaLink=true]', 'item/guid[isPermaLink=]'],
    published: ['item/pubDate', 'item/date', 'item/published'],
    byline: ['item/creator', 'item/author'],
    publisher: ['item/source', '/channel/title'],
    language: ['item/language', '/channel/language'],
  },
  extra: { guid: 'item/guid' },
  bodies: ['item/encoded', 'item/description', 'item/summary'],
  html: ['item/encoded', 'item/description', 'item/summary'],
  blocks: ['p', 'div', 'br', 'li'],
  skipped: ['content', 'thumbnail', 'group'],
})
