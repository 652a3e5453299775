import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/input/charset/decode.ts'
import { desk } from './reading.ts'
import { pageOf, warcOf } from './warc.ts'

const { write, first } = desk()

const ENGLISH =
  'The minister said “the talks have failed” – at least 12 people were killed near Bogotá, São Paulo’s paper wrote. '
const RUSSIAN =
  'Министр заявил, что переговоры провалились, по меньшей мере двенадцать человек погибли в результате обстрела. '
const POLISH = 'Minister powiedział, że rozmowy zakończyły się fiaskiem, zginęło co najmniej dwanaście osób. '

describe('without a declaration, the bytes tell', () => {
  test.each([
    ['windows-1252', 'He said “no” in Bogotá.'],
    ['windows-1252', 'It cost £5 – no more.'],
    ['windows-1252', ENGLISH.repeat(9)],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1250', POLISH.repeat(3)],
    ['gb18030', '部长表示谈判已经失败，至少十二人在袭击中丧生，当地警方周二表示。'],
    ['big5', '部長表示談判已經失敗至少十二人在襲擊中喪生當地警方週二表示'],
    ['shift_jis', '大臣は交渉が失敗したと述べた。少なくとも十二人が死亡した。'],
    ['euc-kr', '장관은 협상이 실패했다고 말했다 최소 열두 명이 숨졌다'],
    ['windows-1256', 'قال الوزير إن المحادثات فشلت وقتل اثنا عشر شخصا على الأقل يوم الثلاثاء '],
    ['utf-8', ENGLISH + RUSSIAN],
  ])('%s: %s', (charset, text) => {
    expect(decode(iconv.encode(text, charset))).toBe(text)
  })
  test('UTF-8 with a letter that is cut stays UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN.repeat(5)), Buffer.from([0xd0])])
    expect(decode(bytes)).toBe(`${RUSSIAN.repeat(5)}\uFFFD`)
  })
})

describe('a page’s character set', () => {
  const page = (head: string) => pageOf('Bridge falls', [RUSSIAN.repeat(4).trim()], head)
  const META = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
  const rows: [why: string, bytes: Buffer, header: string][] = [
    ['is what the header says', iconv.encode(page(''), 'windows-1251'), 'text/html; charset=windows-1251'],
    [
      'is what the header says, whatever the meta tag says',
      iconv.encode(page(META), 'koi8-r'),
      'text/html; charset="KOI8-R"',
    ],
    ['is what the meta tag says', iconv.encode(page(META), 'windows-1251'), 'text/html'],
    ['is what the short meta tag says', iconv.encode(page('<meta charset=koi8-r>'), 'koi8-r'), 'text/html'],
    [
      'is UTF-8 by its mark, whatever the header says',
      Buffer.from(`\uFEFF${page('')}`),
      'text/html; charset=windows-1251',
    ],
    [
      'is UTF-8 when the bytes are that, whatever the header says',
      Buffer.from(page(META)),
      'text/html; charset=iso-8859-1',
    ],
    [
      'is told by its letters where a name is none',
      iconv.encode(page('<meta charset=none>'), 'windows-1251'),
      'text/html; charset=none',
    ],
    ['is told by its letters where nothing is declared', iconv.encode(page(''), 'windows-1251'), 'text/html'],
    [
      'is told by its letters where UTF-8 is declared and is not',
      iconv.encode(page('<meta charset=utf-8>'), 'windows-1251'),
      'text/html',
    ],
  ]
  test.each(rows)('%s', async (_, body, type) => {
    write('a.warc', warcOf([{ body, http: { 'Content-Type': type } }]))
    expect((await first({ inputs: ['a.warc'] }))?.text).toBe(RUSSIAN.repeat(4).trim())
  })
  test('Latin-1 is Windows-1252, as browsers have it', async () => {
    write(
      'a.html',
      iconv.encode(pageOf('Talks fail', [ENGLISH.repeat(3).trim()], '<meta charset="iso-8859-1">'), 'windows-1252'),
    )
    expect((await first({ inputs: ['a.html'] }))?.text).toBe(ENGLISH.repeat(3).trim())
  })
})
