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
  [
    'At least 38 people were killed in the town at the weekend, officials said on Tuesday.',
    [[undefined, undefined]],
    'no other date than that of its own clause, though that is not understood',
  ],
  ['The council on Tuesday condemned the killing of five farmers.', [[undefined, undefined]], 'no day of condemning'],
  [
    'A raid killed two people on Monday. More than 200 farmers have been killed since 1998.',
    [
      ['2020-11-16', 'relative'],
      [undefined, undefined],
    ],
    'a span is no date',
  ],
])('%s', (text, wanted) => {
  const { article } = pipeline(configOf())(articleOf(text, PUBLISHED))
  expect(article?.casualties.map(({ when }) => [when?.timex, when?.basis])).toEqual(wanted)
})
