import { xmlForm } from './xml-form.ts'

/** Atom (RFC 4287): the entries of a feed. */
export const atom = xmlForm({
  form: 'atom',
  says: 'Atom',
  roots: ['feed', 'entry'],
  asks: /http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/atom/,
  articles: ['entry'],
  fields: {
    title: ['entry/title'],
    url: ['entry/link[rel=alternate]@href', 'entry/link[rel=]@href'],
    published: ['entry/published', 'entry/issued', 'entry/updated'],
    byline: ['entry/author/name', '/feed/author/name'],
    publisher: ['entry/source/title', '/feed/title'],
    language: ['entry@lang', '/feed@lang'],
  },
  extra: { guid: 'entry/id' },
  bodies: ['entry/content', 'entry/summary'],
  html: ['entry/content', 'entry/summary'],
  blocks: ['p', 'div', 'br', 'li', 'h1', 'h2', 'h3', 'blockquote'],
  skipped: ['script', 'style', 'figure'],
})
