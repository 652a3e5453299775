import { expect, test } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { PUBLISHED } from './dated.ts'
import { articleOf, configOf } from './document.ts'

test.each<[text: string, wanted: (string | null | undefined)[][], why: string]>([
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
  [
    'A man was shot dead in Leeds. Officers were called at 10 p.m. on Sunday. A suspect was charged on Tuesday.',
    [['2020-11-15T22:00', 'inherited']],
    'the day that is told further down, and not that of the charge',
  ],
  [
    'School mourns pupil killed by gun Posted: Tuesday, November 17, 2020 10:49 AM\n\nA boy was killed in Leeds on Sunday.',
    [
      ['2020-11-15', 'inherited'],
      ['2020-11-15', 'relative'],
    ],
    'no stamp of the page',
  ],
  [
    'Three people were killed in Leeds on Sunday. One of the injured was pronounced dead at 10:10 p.m.',
    [
      ['2020-11-15', 'relative'],
      ['2020-11-15', 'inherited'],
    ],
    'no clock time without a day of its own',
  ],
  [
    'A suspect appeared before a judge on Tuesday over a shooting that killed two men. It happened early on Saturday.',
    [['2020-11-14', 'inherited']],
    'no day in court',
  ],
  [
    'A bus crashed on Monday, killing two people. The same bus was in a crash on August 23, 1987. Three passengers were injured.',
    [
      ['2020-11-16', 'relative'],
      ['1987-08-23', 'inherited'],
    ],
    'that of the other event which the sentence before tells',
  ],
  ['The council on Tuesday condemned the killing of five farmers.', [[undefined, undefined]], 'no day of condemning'],
  [
    'A raid killed two people on Monday. More than 200 farmers have been killed since 1998.',
    [
      ['2020-11-16', 'relative'],
      [null, 'explicit'],
    ],
    'a span is no day',
  ],
  [
    'Boulders slammed into a camp early on Monday, killing two people. A guard was killed on Sunday in Leeds.',
    [
      ['2020-11-16', 'relative'],
      ['2020-11-15', 'relative'],
    ],
    'the day beside its own harm',
  ],
  [
    'Unions left the talks on Tuesday after the 13 November bomb attack that left four dead.\n\nSix were hurt.',
    [
      ['2020-11-13', 'relative'],
      ['2020-11-13', 'inherited'],
    ],
    'the day that is a word of what happened, whatever is said of it',
  ],
  [
    'A tram hit a van on Sunday. Nine people were in intensive care on Tuesday. Seven bodies had been recovered by Monday evening.',
    [
      ['2020-11-15', 'inherited'],
      ['2020-11-15', 'inherited'],
    ],
    'not when people were still hurt, nor until when they were counted',
  ],
  [
    'A tram hit a van on Sunday, killing two people.\n\nPolice have detained a driver.',
    [
      ['2020-11-15', 'relative'],
      [undefined, undefined],
    ],
    'no day of the event for an arrest over it',
  ],
  [
    'A tram hit a van on Sunday.\n\nAll that week was stormy. Nine people were killed last week.',
    [['2020-11-15', 'inherited']],
    'the day of the event within the week that is named',
  ],
])('%s', (text, wanted) => {
  const { article } = pipeline(configOf())(articleOf(text, PUBLISHED))
  expect(article?.casualties.map(({ when }) => [when?.timex, when?.basis])).toEqual(wanted)
})

// from, to, and whether the figure counts all so far
test.each([
  [
    'A raid killed two people on Monday. More than 200 farmers have been killed since 1998.',
    ['2020-11-16 2020-11-16 false', '1998-01-01 null true'],
    'what is counted since a date goes on',
  ],
  ['A guide has been missing since Monday.', ['2020-11-16 2020-11-16 false'], 'of one person, the day it began on'],
  [
    'At least 40 people have been hurt since the dam broke on 9 November.',
    ['2020-11-09 null true'],
    'a clause between "since" and its date',
  ],
  [
    'A slide killed four people on Monday. It was the worst since March 1997, when 13 climbers died.',
    ['2020-11-16 2020-11-16 false', '1997-03-01 1997-03-31 false'],
    'no span where what followed is told of the date',
  ],
  [
    '14.10\n\nThe toll rises to four.\n\n12.30 Two dead\n\nTwo miners have died. In March a fire there killed nine.\n\n11.05\n\nNobody is missing.',
    [
      '2020-11-18 2020-11-18 true',
      '2020-11-18 2020-11-18 false',
      '2020-11-18 2020-11-18 false',
      '2020-03-01 2020-03-31 false',
      '2020-11-18 2020-11-18 false',
    ],
    'entry by entry, the day of publication',
  ],
  [
    'Two miners died in the pit at Zorbury.\n\n14.10\n\nNobody is missing.',
    ['null null false', 'null null false'],
    'one clock time makes no live report',
  ],
])('%s', (text, wanted) => {
  const { article } = pipeline(configOf())(articleOf(text, PUBLISHED))
  expect(
    article?.casualties.map(({ when, cumulative }) => `${when?.from ?? null} ${when?.to ?? null} ${cumulative}`),
  ).toEqual(wanted)
})
