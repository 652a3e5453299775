import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { desk } from './reading.ts'

const { write, first } = desk()

interface Repair {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly original: string
}

/** The text as it came in, by the map that is kept. */
function originalOf(text: string, repairs: readonly Repair[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end, original } of repairs) {
    parts.push(text.slice(at, start), original)
    at = end
  }
  return parts.join('') + text.slice(at)
}

const WRAPPED =
  'At least six people were killed in Lorca on Tuesday when the roof\nof a market hall came down, officials said, and many more were hurt\nby it.'

test.each([
  [
    'hyphens',
    'The govern-\nment of the well-\nknown well-known town.',
    'The government of the well-known well-known town.',
  ],
  ['hyphens', 'The govern\u00AD\n  ment.', 'The government.'],
  ['lines', `${WRAPPED}\n\nIt fell.`, `${WRAPPED.replaceAll('\n', ' ')}\n\nIt fell.`],
  ['lines', 'Menu\nHome\nNews', 'Menu\nHome\nNews'],
  [
    'mojibake',
    'â€œWe heard nothing,â€\u009D said MarÃ\u00ADa SuÃ¡rez at the cafÃ©.',
    '“We heard nothing,” said María Suárez at the café.',
  ],
  ['mojibake', 'The café, “no”, Ã is a letter.', 'The café, “no”, Ã is a letter.'],
  [
    'html',
    '&ldquo;No&rdquo;, Ruiz &amp; Adu said.<br/>It <b>fell</b> &unknown; 3 < 4.',
    '“No”, Ruiz & Adu said.\nIt fell &unknown; 3 < 4.',
  ],
  ['furniture', 'TIMES 1\nIt fell.\n12\nTIMES 2\nSix died.\nTIMES 3\nIt was old.', 'It fell.\nSix died.\nIt was old.'],
])('repair.%s mends %j', async (kind, text, mended) => {
  write('a.txt', text)
  const article = await first({ inputs: ['a.txt'], repair: { [kind]: true } })
  expect(article?.text).toBe(mended)
  const repairs = (article?.extra['repairs'] ?? []) as unknown as Repair[]
  expect(repairs.every((repair) => repair.kind === kind)).toBe(true)
  expect(originalOf(mended, repairs)).toBe(text)
  expect(article?.sha256).toBe(createHash('sha256').update(mended).digest('hex'))
})

test('all of them work together, and none where none is asked for', async () => {
  const text =
    'TIMES 1\nThe govern-\nment of the cafÃ© &amp; bar, which stands in Lorca since the flood,\nsaid that six people were killed on Tuesday when the roof came down\nat once.\n\nTIMES 2\n\nTIMES 3'
  write('a.txt', text)
  const plain = await first({ inputs: ['a.txt'] })
  expect([plain?.text, plain?.extra]).toEqual([text, {}])
  const article = await first({
    inputs: ['a.txt'],
    repair: { hyphens: true, lines: true, mojibake: true, html: true, furniture: true },
  })
  expect(article?.id).toBe(plain?.id)
  expect(article?.text).toContain('The government of the café & bar, which')
  expect(originalOf(article?.text ?? '', article?.extra['repairs'] as unknown as Repair[])).toBe(text)
})
