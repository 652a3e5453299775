import { xmlForm } from './xml-form.ts'

/** TEI: the texts of a corpus, as libraries and scholars encode newspapers. Running heads and the editors' notes are left out. */
export const tei = xmlForm({
  form: 'tei',
  says: 'TEI',
  roots: ['TEI', 'teiCorpus', 'TEI.2'],
  articles: ['TEI', 'TEI.2'],
  fields: {
    title: ['titleStmt/title[type=main]', 'titleStmt/title', 'analytic/title'],
    byline: ['titleStmt/author/persName', 'titleStmt/author', 'analytic/author'],
    publisher: ['monogr/title', 'sourceDesc/publisher', 'publicationStmt/publisher'],
    url: ['publicationStmt/idno[type=URL]', 'publicationStmt/idno[type=url]', 'sourceDesc/ptr@target'],
    published: [
      'imprint/date@when',
      'sourceDesc/bibl/date@when',
      'publicationStmt/date@when',
      'imprint/date',
      'sourceDesc/bibl/date',
      'publicationStmt/date',
    ],
    language: ['langUsage/language@ident', 'text@lang', 'TEI@lang'],
  },
  bodies: ['text/body', 'text'],
  blocks: ['p', 'head', 'ab', 'l', 'lg', 'item', 'div', 'div1', 'div2', 'byline', 'dateline', 'quote', 'u'],
  skipped: ['note', 'fw', 'figure', 'table', 'listBibl', 'front', 'back'],
})
