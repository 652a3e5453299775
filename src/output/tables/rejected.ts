import { rejectedTable } from './table.ts'

export const rejected = rejectedTable({
  name: 'rejected',
  row: 'an input, or a drafted record, that was refused',
  columns: [
    ['file', 'text', 'File that it came from', ({ source }) => source.file],
    ['record', 'integer', 'Line, row or record of the file, from 1', ({ source }) => source.record],
    ['article', 'text', 'Key of the article, where it was read', ({ article }) => article],
    ['kind', 'text', 'input, claim or article', ({ kind }) => kind],
    ['stage', 'text', 'The stage that refused it', ({ stage }) => stage],
    ['code', 'text', 'Stable name of the reason', ({ code }) => code],
    ['reason', 'text', 'What was wrong and what to do', ({ reason }) => reason],
  ],
})
