import { expect, test } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { PUBLISHED } from './dated.ts'
import { articleOf, configOf } from './document.ts'

test.each([
  [
    'Aid workers said on Monday that 20 people had been killed in the camp last week.',
    [['2020-W46', 'relative']],
    'the date of the content, not of the saying, although that stands nearer',
  ],
  [
    'Police said on Tuesday that two people were killed in the fire.',
    [['2020-11-17', 'inherited']],
    'the day of saying where nothing else is told, and marked as no more than that',
  ],
  [
    'A bomb killed five people on Monday, police said on Tuesday. Three more were hurt, they said on Wednesday.',
    [
      ['2020-11-16', 'relative'],
      ['2020-11-16', 'inherited'],
    ],
    'the day of the event told before',
  ],
])('%s', (text, wanted) => {
  const { article } = pipeline(configOf())(articleOf(text, PUBLISHED))
  expect(article?.casualties.map(({ when }) => [when?.timex, when?.basis])).toEqual(wanted)
})
