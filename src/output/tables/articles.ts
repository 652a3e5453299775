import { articleColumns } from './shared-columns.ts'
import { articleTable } from './table.ts'

export const articles = articleTable({
  name: 'articles',
  row: 'an article',
  key: 'article',
  columns: [
    ...articleColumns,
    ['record', 'integer', 'Line, row or record of the file, from 1', ({ article }) => article.source.record],
    ['format', 'text', 'Form that it was read as', ({ article }) => article.source.format],
    ['byline', 'text', 'Who wrote it', ({ article }) => article.byline],
    ['language', 'text', 'BCP 47 language', ({ article }) => article.language],
    [
      'published_at',
      'text',
      'Publication date as it was given, with the time where known',
      ({ article }) => article.published,
    ],
    ['published_from', 'text', 'Where the publication date was found', ({ article }) => article.publishedFrom],
    ['claims', 'integer', 'How many claims it makes', ({ article }) => article.claims],
    ['characters', 'integer', 'Length of its text in UTF-16 code units', ({ article }) => article.text.length],
    ['sha256', 'text', 'SHA-256 of its text', ({ article }) => article.sha256],
    ['text', 'text', 'Its text', ({ article }) => article.text],
  ],
  rowsOf: (exported) => [exported],
})
