import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { configOf } from './document.ts'

/** The reported claims of a text: who says it, and what. */
const reported = (text: string): string[] =>
  extract({ id: 'a', title: null, text, published: '2023-05-10' } as never, configOf())
    .claims.filter(({ form }) => form !== 'narrative')
    .map(
      ({ attribution, text: content }) =>
        `${attribution?.speakers.map((one) => one.name ?? one.text).join(' + ')}: ${content}`,
    )

describe('words that say nothing where they stand', () => {
  test.each([
    'The president flew to the town on Monday, observing the rescue and visiting the wounded in hospital.',
    'The mayor came to Leeds on Friday, observing the work on the bridge.',
    'Cranes were used to hoist workers into position to demolish sections deemed dangerous.',
    'Workers removed tiles deemed unsafe.',
    'In 2019 he survived a drone attack that left six soldiers dead.',
    'She saw another bomb threat that closed the station.',
    "Sam Doyle wrote to Karim Fattah's family on Sunday.",
    "Mary Ford wrote to the mayor's office on Friday.",
    'The men accused of theft left Leeds on Monday.',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([])
  })
})

describe('who says what', () => {
  test.each([
    [
      'Police in Karachi say more raids will be launched against groups accused of targeting the port.',
      ['Police: more raids will be launched against groups accused of targeting the port'],
    ],
    [
      'On Sunday in London, according to witness accounts and authorities, a man wearing a fake vest entered a store and began to stab people.',
      [
        'witness accounts + authorities: On Sunday in London … a man wearing a fake vest entered a store and began to stab people',
      ],
    ],
    [
      'After the storm, according to the mayor, the bridge was closed.',
      ['the mayor: After the storm … the bridge was closed'],
    ],
    ['She told Hugh Hill’s family that the road was open.', ['She: the road was open']],
    [
      '»The road is closed«, said Mayor Karl Brand. »It will stay so«, he added.',
      ['Karl Brand: The road is closed', 'Karl Brand: It will stay so'],
    ],
    ['«The road is closed», said Mayor Karl Brand.', ['Karl Brand: The road is closed']],
    ['« The road is closed », said Mayor Karl Brand.', ['Karl Brand: The road is closed']],
  ])('%s', (text, claims) => {
    expect(reported(text)).toEqual(claims)
  })
})
