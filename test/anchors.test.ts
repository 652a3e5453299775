import { expect, test } from 'vitest'
import type { Anchor, TokenAt } from '../src/model/anchor.ts'
import type { Document } from '../src/model/document.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { quotations } from '../src/stages/extract/quotations/extractor.ts'
import { speakers } from '../src/stages/extract/speakers/extractor.ts'
import { configOf, documentOf } from './document.ts'

const TEXT = [
  'Hugh Hill left on 5 May 2020. “We won,” said Mary Ford, the mayor. “It is over. Go home,” she told the men in June.',
  'The minister said: “They left.”',
].join('\n\n')

const words = ({ sentences }: Document, { sentence, tokens }: Anchor): string =>
  sentences[sentence]?.tokens
    .slice(tokens.from, tokens.to)
    .map(({ text }) => text)
    .join(' ') ?? ''

const startOf = ({ sentences }: Document, { sentence, token }: TokenAt): number =>
  sentences[sentence]?.tokens[token]?.start ?? sentences[sentence]?.end ?? -1

const unspaced = (text: string): string => text.replaceAll(/\s/gu, '')

test.each([dates, speakers] as const)('every mention of $name carries the tokens that it stands on', (extractor) => {
  const document = documentOf(TEXT)
  const found = extractor.extract(document, configOf())
  expect(found.length).toBeGreaterThan(1)
  for (const mention of found) expect(unspaced(words(document, mention))).toBe(unspaced(mention.text))
})

test('a quotation carries the tokens from mark to mark, over two sentences too', () => {
  const document = documentOf(TEXT)
  const found = quotations.extract(document, configOf())
  expect(found.map(({ extent }) => extent.until.sentence - extent.from.sentence)).toEqual([0, 1, 0])
  for (const { extent, marks } of found) {
    expect(startOf(document, extent.from)).toBe(marks.start)
    expect(startOf(document, extent.until)).toBeGreaterThanOrEqual(marks.end)
    const { sentence, token } = extent.until
    expect(startOf(document, { sentence, token: token - 1 })).toBeLessThan(marks.end)
  }
})
