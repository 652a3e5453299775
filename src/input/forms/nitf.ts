import { xmlForm } from './xml-form.ts'

/** NITF 3 (IPTC): one article, as agencies send it and the New York Times Annotated Corpus has it, whose lead is repeated in its text. */
export const nitf = xmlForm({
  form: 'nitf',
  says: 'NITF',
  roots: ['nitf'],
  articles: ['nitf'],
  fields: {
    title: ['hedline/hl1', 'body.head/hedline', 'head/title'],
    byline: ['body.head/byline/person', 'body.head/byline', 'byline/byttl', 'byline'],
    publisher: ['head/pubdata@name', 'docdata/doc.copyright@holder', 'body.head/distributor'],
    url: ['head/pubdata@ex-ref'],
    published: [
      'docdata/date.issue@norm',
      'head/pubdata@date.publication',
      'docdata/date.release@norm',
      'dateline/story.date@norm',
    ],
    language: ['nitf@lang', 'body@lang'],
  },
  extra: {
    dateline: 'body.head/dateline',
    docId: 'docdata/doc-id@id-string',
    section: 'head/pubdata@position.section',
  },
  bodies: ['block[class=full_text]', 'body.content', 'body'],
  blocks: [
    'p',
    'hl1',
    'hl2',
    'block',
    'li',
    'dt',
    'dd',
    'br',
    'bq',
    'body.content',
    'body.head',
    'byline',
    'dateline',
    'hedline',
    'pre',
  ],
  skipped: ['media', 'table', 'body.end', 'note'],
})
