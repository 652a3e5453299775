import { expect, test } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { articleOf, configOf } from './document.ts'

/** Where and when the figures of a text were. */
function figures(text: string, published: string): string[] {
  const { article } = pipeline(configOf())(articleOf(text, { published }))
  return (article?.casualties ?? []).map(({ best, low, where, when, event }) => {
    return `${best ?? low} ${where?.name ?? '-'} ${when?.from ?? '-'} ${event}`
  })
}

test('an earlier event told of further down gives no day to the news', () => {
  const text =
    'A house collapsed in Ibadan.\n\nThere was panic on Thursday in the street.\n\nThe mayor said two bodies were recovered.\n\nHe left.\n\nPolice held the owner.\n\nOn August 12, 2023, five persons died when a church caved in at Moniya.'
  expect(figures(text, '2024-11-08')).toEqual(['2 Ibadan 2024-11-07 main', '5 Moniya 2023-08-12 other'])
})

// The first five are causes of the field, as the issue asks; the others their neighbours.
test.each([
  [
    'MOKHA, Yemen - A bomb on Tuesday killed Abu Dhabi TV cameraman Ziad Harbi in the port town of Mokha. At least four other civilians died in the attack.',
    '2023-05-10',
    ['1 Mocha 2023-05-09 main', '4 Mocha 2023-05-09 main'],
  ],
  [
    'OKLAHOMA CITY, June 1 - Residents returned home after floods. In northern Texas, a tornado in Lubbock yesterday damaged six homes. No injuries were reported.',
    '1987-06-01',
    ['0 Lubbock 1987-05-31 main'],
  ],
  [
    'Five soldiers were killed at a base in Ghazni, Afghanistan, on Monday. The attackers used a captured US-built truck to breach the wall, said Hamid Noori, a councillor.',
    '2023-05-10',
    ['5 Ghazni 2023-05-08 main'],
  ],
  [
    'A blast in Valencia, Venezuela, killed four. A flood in Valencia, Spain, killed nine.',
    '2023-06-01',
    ['4 Valencia - main', '9 Valencia - main'],
  ],
  [
    'LIMA - A bus fell off a road near Ayacucho on Saturday, killing 18 people.\n\nOSLO - Two climbers were missing in Tromso on Sunday. Rescuers found one body.\n\nMANILA - At least seven people died when a ferry sank.',
    '2023-06-19',
    ['18 Ayacucho 2023-06-17 main', '2 Tromsø 2023-06-18 main', '1 Tromsø 2023-06-18 main', '7 Manila - main'],
  ],
  [
    'Maria Holt, who has died aged 91, led a survey of the coast.\n\nShe was born in Varna. She studied in Sofia. In 1962 a dam burst and killed 14 people.',
    '2023-06-19',
    ['1 Varna - main', '14 - 1962-01-01 other'],
  ],
  [
    'A man opened fire in a church in Leeds on Saturday night, killing four people and wounding nine. A guard was found dead in York on Sunday.\n\nThe choir sang on.\n\nThree were in critical condition on Monday. One of the dead was a nurse.',
    '2023-06-19',
    [
      '4 Leeds 2023-06-17 main',
      '9 Leeds 2023-06-17 main',
      '1 York 2023-06-18 main',
      '3 Leeds 2023-06-17 main',
      '1 Leeds 2023-06-17 main',
    ],
  ],
  [
    'United States forces killed General Reza Amini in an airstrike on Thursday.',
    '2023-05-10',
    ['1 - 2023-05-04 main'],
  ],
  [
    'Two men were stabbed in Leeds. Officers were called at 10 p.m. on Sunday. A man was charged on Tuesday.',
    '2023-05-10',
    ['2 Leeds 2023-05-07 main'],
  ],
  [
    'A court in Bristol on Tuesday heard how a crash killed three people. It happened in Leeds on 3 May.',
    '2023-05-10',
    ['3 Leeds 2023-05-03 main'],
  ],
  [
    'Gunmen burst into a wake in Goma late on Monday, killing seven mourners. A man who was shot died in hospital on Tuesday. The eight were buried.',
    '2023-05-13',
    ['7 Goma 2023-05-08 main', '1 Goma 2023-05-09 main'],
  ],
  [
    'A gunman killed six people. A guard died of his wounds on Tuesday. Police were called on Monday.',
    '2023-05-13',
    ['6 - 2023-05-08 main', '1 - 2023-05-09 main'],
  ],
  [
    'A fire killed nine people in Leeds on Monday. An inquiry into the rescue, in which two firemen drowned, is due to report in June.',
    '2023-05-13',
    ['9 Leeds 2023-05-08 main', '2 Leeds 2023-05-08 main'],
  ],
  [
    'A minister opened a school on Friday.\n\nA dam burst near Goma on Monday.\n\nAt least 9 people were killed.',
    '2023-05-13',
    ['9 Goma 2023-05-08 main'],
  ],
  [
    'A minister opened a school on Friday.\n\nA bus veered off a bridge in Goma on Monday.\n\nThere were 12 dead.',
    '2023-05-13',
    ['12 Goma 2023-05-08 main'],
  ],
  [
    'A girl died of smoke inhalation on Monday. Firemen found two more dead on Tuesday.',
    '2023-05-13',
    ['1 - 2023-05-08 main', '2 - 2023-05-09 main'],
  ],
  [
    'Mourners gathered in Goma on Friday. The fire in Bukavu on Monday killed 12 people. Another six were injured.',
    '2023-05-13',
    ['12 Bukavu 2023-05-08 main', '6 Bukavu 2023-05-08 main'],
  ],
  [
    'An Ohio man was killed in Leeds on Monday. He was one of two tourists from Peru who died.',
    '2023-05-10',
    ['1 Leeds 2023-05-08 main', '1 Leeds 2023-05-08 main'],
  ],
  [
    'PARIS (AP) - A bus crashed in Kenya on Monday. It plunged off a road near Nakuru, killing 9 people.',
    '2023-05-10',
    ['9 Nakuru 2023-05-08 main'],
  ],
  [
    'A bomb in Goma killed 3 people on Monday. A raid in Bukavu on 3 March 2019 left many without homes. Some 40 people were killed.',
    '2023-05-10',
    ['3 Goma 2023-05-08 main', '40 Bukavu 2019-03-03 other'],
  ],
])('%s', (text, published, expected) => {
  expect(figures(text, published)).toEqual(expected)
})
