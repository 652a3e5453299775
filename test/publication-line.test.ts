import { expect, test } from 'vitest'
import { readPublicationLine } from '../src/english/publication-line.ts'
import { documentOf } from './document.ts'

test.each([
  ['Published: 31 July 2024, 07:45 IST', '2024-07-31', null],
  ['Published 31 July 2024 at 7:45 a.m. EDT', '2024-07-31', null],
  ['by Lena Roth, court reporter | 4 November 2023', '2023-11-04', 'Lena Roth, court reporter'],
  ['By Paul Adu – March 12, 2025, 10:05 GMT', '2025-03-12', 'Paul Adu'],
  ['27/11/2017 01:57 | Updated 27/11/2017 19:20', '2017-11-27', null],
  ['Updated: 3 March 2024 | Published: 1 March 2024', '2024-03-01', null],
  ['Last updated 3 March 2024', '2024-03-03', null],
  ['Tuesday, 12 March 2024 • 3 min read', '2024-03-12', null],
  ['Nairobi, Kenya, 17 September 2025', '2025-09-17', null],
  ['10:30, 5 May 2021', '2021-05-05', null],
])('%s', (line, day, byline) => {
  expect(readPublicationLine(line)).toEqual({ day, byline })
})

test.each([
  'The bridge fell on 31 July 2024.',
  'By March 12, 2025 | the council must decide. It has not met.',
  '03/04/2024',
  'July 2024',
  '31 February 2024',
  'Flight 1234 left at 07:45',
])('says nothing of publication: %s', (line) => {
  expect(readPublicationLine(line)).toBeNull()
})

test.each([
  [
    'Leaders killed\n\n(Bogotá, March 12, 2025) – At least ten leaders were killed on Monday.',
    '2025-03-12',
    'body: At least ten leaders were killed on Monday.',
  ],
  [
    'Slide kills six\n\nPublished: 31 July 2024, 07:45 IST\n\nAt least six people were killed on Tuesday.',
    '2024-07-31',
    'body: At least six people were killed on Tuesday.',
  ],
  [
    'Trial opens\n\nby Lena Roth, court reporter | 4 November 2023\n\nThe trial resumes on Monday.',
    '2023-11-04',
    'body: The trial resumes on Monday.',
  ],
])('the head of an article gives its day: %s', (text, day, body) => {
  const { article, regions } = documentOf(text)
  expect([article.published, article.publishedFrom]).toEqual([day, 'dateline'])
  const last = regions.at(-1)
  expect(`${last?.kind}: ${text.slice(last?.start, last?.end)}`).toBe(body)
  expect(article.byline === null || article.byline === 'Lena Roth, court reporter').toBe(true)
})

test('a sentence in parentheses is no dateline', () => {
  const { article } = documentOf('Leaders killed\n\n(The group, March 12, 2025 or not) – said nothing.')
  expect(article.published).toBeNull()
})
