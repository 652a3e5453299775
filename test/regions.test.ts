import { describe, expect, test } from 'vitest'
import { isBoilerplate } from '../src/stages/segment/boilerplate.ts'
import { findDateAlone, findDateline } from '../src/stages/segment/dateline.ts'
import { languageOf } from '../src/stages/segment/language.ts'
import { documentOf } from './document.ts'

const regions = (text: string, title: string | null = null) =>
  documentOf(text, { title }).regions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

describe('regions', () => {
  test('of a story with everything round it', () => {
    const text = [
      'Menu | Home | News | Sport',
      'Bridge falls in Baku',
      'By Maria Keller, Staff Writer',
      'The Harbour Times',
      'Share on Facebook | Tweet | Email',
      'BAKU, Azerbaijan (NWS) — A bridge fell on Monday. Two men were hurt.',
      'Read more: Bridges of the Caspian',
      'Nobody was killed.',
      'Related stories',
      'Five things to know about bridges',
      'Reporting by Maria Keller; editing by Tom Osgood',
      '© 2024 The Harbour Times. All rights reserved.',
    ].join('\n\n')
    expect(regions(text)).toEqual([
      'boilerplate: Menu | Home | News | Sport',
      'title: Bridge falls in Baku',
      'byline: By Maria Keller, Staff Writer',
      'byline: The Harbour Times',
      'boilerplate: Share on Facebook | Tweet | Email',
      'dateline: BAKU, Azerbaijan (NWS) —',
      'body: A bridge fell on Monday. Two men were hurt.',
      'boilerplate: Read more: Bridges of the Caspian',
      'body: Nobody was killed.',
      'boilerplate: Related stories',
      'boilerplate: Five things to know about bridges',
      'byline: Reporting by Maria Keller; editing by Tom Osgood',
      'boilerplate: © 2024 The Harbour Times. All rights reserved.',
    ])
  })

  test('the points of a summary push neither byline nor dateline down', () => {
    const points = ['* School fell', '* Roads blocked', '* Army sent']
    const text = ['Quake hits Ganja', ...points, 'By Maria Keller', 'GANJA, Azerbaijan (NWS) — It shook.'].join('\n\n')
    expect(regions(text).slice(4)).toEqual([
      'byline: By Maria Keller',
      'dateline: GANJA, Azerbaijan (NWS) —',
      'body: It shook.',
    ])
  })

  test('a title that a menu repeats in another script is a leftover', () => {
    const text = 'Floods drive thousands from homes\n\nThe river rose.\n\nГлавнаяNewsFloods drive thousands from homes'
    expect(regions(text)[2]).toMatch(/^boilerplate/)
  })

  test('a title beside the text makes its own first line, and no other, the title', () => {
    expect(regions('BRIDGE FALLS IN BAKU\n\nIt was old.', 'Bridge falls in Baku')[0]).toMatch(/^title/)
    expect(regions('An old bridge in the north\n\nIt was old.', 'Bridge falls in Baku')[0]).toMatch(/^body/)
  })

  test('one paragraph is body, whatever it ends with', () => {
    expect(regions('Twelve killed in Baku')).toEqual(['body: Twelve killed in Baku'])
  })

  test('fill in what the article’s own lines say', () => {
    const { article } = documentOf('Bridge falls\n\nBy Maria Keller\n\nBAKU, March 12, 2024 (NWS) - It fell.')
    expect(article).toMatchObject({
      title: 'Bridge falls',
      byline: 'Maria Keller',
      published: '2024-03-12',
      publishedFrom: 'dateline',
    })
  })

  test('leave alone what the input says', () => {
    const { article } = documentOf('Bridge falls\n\nBAKU, March 12, 2024 (NWS) - It fell.', {
      published: '2024-03-13',
      publishedFrom: 'input',
    })
    expect(article).toMatchObject({ published: '2024-03-13', publishedFrom: 'input' })
  })
})

describe('a dateline', () => {
  const whole = (text: string) => ({ start: 0, end: text.length })
  test.each([
    ['GANJA, Azerbaijan, Oct. 15 (NWS) — Rockets fell', 'GANJA, Azerbaijan, Oct. 15 (NWS) —'],
    ['KABUL (NWS) - Rockets fell', 'KABUL (NWS) -'],
    ['WASHINGTON — Rockets fell', 'WASHINGTON —'],
    ['MANILA, Philippines (NWS) _', 'MANILA, Philippines (NWS) _'],
    ['PORT-AU-PRINCE, Haiti (NWS) -- Rockets fell', 'PORT-AU-PRINCE, Haiti (NWS) --'],
    ['Paris, France (NWS) – Rockets fell', 'Paris, France (NWS) –'],
    ['London, 12 March 2024 — Rockets fell', 'London, 12 March 2024 —'],
    ['ZORBAKOT: Three men were shot dead.', 'ZORBAKOT:'],
    ['ZORBAPUR, Sept 14: Five bodies were found.', 'ZORBAPUR, Sept 14:'],
    ['Nairobi — Ethiopia’s government said', 'Nairobi —'], // a place alone, a spaced dash, a capital behind it
  ])('%s', (text, dateline) => {
    const found = findDateline(text, whole(text))
    expect(found === null ? null : text.slice(found.start, found.end)).toBe(dateline)
  })
  test.each([
    ['IPHR: War crimes were committed'], // a headline’s source
    ['UNICEF: Children are at risk'],
    ['UPDATE: Three men were shot dead.'], // a word of English
    ['Mr Keller — who was there — said so.'],
    ['NATO-led troops left on Monday.'],
    ['WHO (the World Health Organization) said so.'],
    ['The bridge — old and narrow — fell.'],
    ['COVID-19 cases rose again.'],
  ])('is not in: %s', (text) => {
    expect(findDateline(text, whole(text))).toBeNull()
  })
  test.each([
    ['March 12, 2024', '2024-03-12'],
    ['Published Sept. 4, 2020 | Updated 7:15 p.m.', '2020-09-04'],
    ['Bergen, Thursday, 14 March 2024', '2024-03-14'],
    ['Bergen, Norway, 14 March 2024', '2024-03-14'],
    ['11:15 GMT', null],
    ['On March 12, 2024, the bridge fell.', null],
  ])('%s alone gives %s', (text, day) => {
    expect(findDateAlone(text, whole(text))?.day ?? null).toBe(day)
  })
})

describe('boilerplate', () => {
  test.each([
    'Share on Facebook   Share on X   Copy link',
    'Home > World > Asia',
    'We use cookies to give you the best experience. Accept all | Manage settings',
    'Sign up for our morning briefing',
    'Subscribe to our newsletter for the latest news.',
    'Advertisement',
    'Image copyright Agency',
  ])('%s', (line) => {
    expect(isBoilerplate(line, null)).toBe(true)
  })
  test.each([
    'Subscribers of the paper were told to stay at home.', // goes on with a letter
    'Home to 2,000 people, the village was cut off.',
    '“Read more books,” the minister said.',
    'Photos of the dead were shown on television.',
    'Police said two people were killed.',
    'Share prices fell on Monday.',
    'Related cases were found in Osh, the ministry said.',
  ])('are not: %s', (line) => {
    expect(isBoilerplate(line, null)).toBe(false)
  })
})

describe('the language', () => {
  const long = (sentence: string) => sentence.repeat(Math.ceil(400 / sentence.length))
  test.each([
    ['English', 'The minister said that the bridge had been closed after the storm. ', 'en'],
    ['German', 'Der Minister sagte am Montag, dass die Brücke nach dem Sturm gesperrt worden sei. ', 'de'],
    ['Russian', 'Министр заявил в понедельник, что мост был закрыт после бури. ', 'ru'],
    ['French', 'Le ministre a déclaré lundi que le pont avait été fermé après la tempête. ', 'fr'],
  ])('%s is told from 200 letters on', (_, sentence, code) => {
    expect(languageOf(long(sentence))).toBe(code)
    expect(languageOf(sentence)).toBeNull()
  })
})
