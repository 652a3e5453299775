import { describe, expect, test } from 'vitest'
import { quotations } from '../src/stages/extract/quotations/extractor.ts'
import { configOf, documentOf, unmarked } from './document.ts'

const find = (text: string) => quotations.extract(documentOf(text), configOf())

describe('marks', () => {
  test.each([
    // every family of marks
    ['“{Go home,}” she said.'],
    ['"{Go home,}" she said.'],
    ["''{Go home,}'' she said."],
    ["``{Go home,}'' she said."],
    ['«{Go home,}» she said.'],
    ['„{Go home,}“ she said, and „{stay there.}”'],
    ['‘{Go home,}’ she said.'],
    // double-encoded ones, whole or without the last byte of the closing one
    ['â€œ{Go home,}â€\u009d she said.'],
    ['â€œ{Go home,}â€ she said.'],
    ['â€œ{It wasnâ€™t old,}â€ she said. â€œ{Go.}â€'],
    ['â€œ{It fell â€“ and sank,}â€ she said â€” again.'],
    ['The mayorâ€™s aide said: â€œ{Go homeâ€¦ please.}â€'],
    ['It was Ã©tÃ© â€“ or â€” so they said â€“ over.'],
    // what is quoted within is part of it
    ['“{He told me ‘never’ and meant it,}” she said.'],
    ['“{He said “never” to me,}” she said.'],
    // also the double marks within single ones, as British papers print it
    ['She said: \'{He told me "get out" and left.}\''],
    // straight marks by the white space round them
    ['He said "{one}" and "{two}".'],
    // apostrophes, elisions, plural possessives, feet and inches are no marks
    ["The workers' pay and the '90s were O'Neill's concern."],
    ['The wall was 6\'2" high and the other 5\'10".'],
    // a missing mark ends with its paragraph
    ['“{We had nothing left.}\n\nThe road was closed.'],
    // or where its speaker is named
    ['“{We had nothing left,} said Mary Ford, a farmer.\n\nThe road was closed.'],
    ['"{We had nothing left,} the mayor of Leeds said on Monday.'],
    // not where he goes on to tell what others said
    [
      '“{We had nothing left. They said it at home, they said it on air, and it was true.}\n\n“{It was hard,}” her son said.',
    ],
    // also before a paragraph that is quoted by itself
    ['“{We had nothing left,} farmer Mary Ford said on Monday.\n\n“{It was hard,}” her son said.'],
    // a quotation that goes on over paragraphs
    ['“{We had nothing left.}\n\n“{We had to leave,}” she said.'],
    // and one that does not open again
    ['"{We had nothing left.}\n\n{And we had to leave,}" she said.'],
  ])('%s', (marked) => {
    const { text, spans } = unmarked(marked)
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
  })
})

test('a megabyte of marks is read in linear time', () => {
  for (const sign of ['"', '“', '”', "'", '‘', "'' ", '«"“']) expect(() => find(sign.repeat(20_000))).not.toThrow()
})
