import { xmlForm } from './xml-form.ts'

/** NewsML-G2 and NewsML 1.2 (IPTC): the items of a message, whose text is NITF, XHTML or plain within them. */
export const newsml = xmlForm({
  form: 'newsml',
  says: 'NewsML',
  roots: ['newsMessage', 'newsItem', 'NewsML'],
  articles: ['newsItem', 'NewsItem'],
  fields: {
    title: ['contentMeta/headline', 'NewsLines/HeadLine', 'hedline/hl1'],
    byline: ['contentMeta/by', 'contentMeta/creator/name', 'NewsLines/ByLine', 'body.head/byline'],
    publisher: [
      'itemMeta/provider/name',
      'itemMeta/provider@literal',
      'rightsInfo/copyrightHolder/name',
      'NewsIdentifier/ProviderId',
      'rightsInfo/copyrightHolder@literal',
    ],
    url: ['itemMeta/link[rel=irel:alternate]@href'],
    published: [
      'itemMeta/firstPublished',
      'itemMeta/versionCreated',
      'contentMeta/contentCreated',
      'NewsManagement/ThisRevisionCreated',
      'NewsManagement/FirstCreated',
      'NewsIdentifier/DateId',
    ],
    language: ['contentMeta/language@tag', 'DescriptiveMetadata/Language@FormalName', 'newsItem@lang'],
  },
  extra: {
    guid: 'newsItem@guid',
    version: 'newsItem@version',
    status: 'itemMeta/pubStatus@qcode',
    dateline: 'contentMeta/dateline',
    slug: 'contentMeta/slugline',
  },
  bodies: ['contentSet/inlineXML', 'contentSet/inlineData', 'ContentItem/DataContent', 'DataContent'],
  html: ['contentSet/inlineData'],
  blocks: ['p', 'hl2', 'block', 'li', 'br', 'div', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'body.content', 'pre', 'tr'],
  skipped: ['head', 'body.head', 'body.end', 'media', 'table', 'figure', 'script', 'style'],
})
