import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { placeInTimeAndSpace, storiesOf } from '../src/stages/attribute/setting/setting.ts'
import { tollsOf } from '../src/stages/attribute/tolls/tolls.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { configOf, documentOf } from './document.ts'

/** The tolls of a text, each in one line. */
function tolls(text: string, published: string | null = '2021-06-02'): string[] {
  const document = documentOf(text, { published })
  const extracted = {
    ...document,
    dates: dates.extract(document, configOf()),
    places: [],
    casualties: casualties.extract(document, configOf()),
    quotations: [],
    speakers: [],
    custom: null,
  }
  const placed = placeInTimeAndSpace(storiesOf(extracted), [])
  return tollsOf(extracted, placed).map(({ effect, best, low, reason }) => `${effect} ${best ?? low} ${reason}`)
}

describe('tolls', () => {
  test.each([
    ['the only figure', 'A bomb killed 12 people.', ['killed 12 only']],
    ['a part is no other toll', 'A bomb killed 12. Five of them died at once.', ['killed 12 only']],
    [
      'the largest, when nothing puts it right',
      'A bomb killed 11, police said. The bomb killed 12.',
      ['killed 12 largest'],
    ],
    [
      'what one side of the fight claims',
      'The army said 4 soldiers were killed. The rebels claimed to have killed 19.',
      ['killed 4 only'],
    ],
    [
      'what is dismissed',
      'The mayor said 12 people died. He dismissed reports that 40 people had died.',
      ['killed 12 only'],
    ],
    ['a count that is rejected', 'She rejected a death toll of 40.', []],
    [
      'a former toll is none',
      'At least 20 people were killed. This revised downwards an earlier toll of 27 dead.',
      ['killed 20 only'],
    ],
    [
      'the one before',
      'At least 20 people were killed, the chief said. It corrected the previous death toll of 31.',
      ['killed 20 only'],
    ],
    [
      'two figures of one breath are of one event',
      'Since 7 October, 820 people have been killed and 2,100 injured, the ministry said.',
      ['killed 820 only', 'injured 2100 only'],
    ],
    [
      'and also of a war',
      'Fighting has displaced 2m people and killed 12k, the group said.',
      ['killed 12000 only', 'displaced 2000000 only'],
    ],
    [
      'also where the article tells of another event',
      'A raid killed 3 people and injured 9 on Monday. Since 1998, 820 people have been killed and 2,100 injured.',
      ['killed 3 only', 'injured 9 only'],
    ],
    [
      'what was said at first',
      'The blast killed two men. Police had first said that three people were killed.',
      ['killed 2 only'],
    ],
    [
      'what was said earlier, where another figure is told',
      'The blast killed two men. Police had earlier said three people were killed.',
      ['killed 2 only'],
    ],
    [
      'what was said earlier and no other told',
      'The army had earlier said that three men were killed.',
      ['killed 3 only'],
    ],
    [
      'the event that was first reported at noon',
      'The blast, which was first reported at noon, killed 12.',
      ['killed 12 only'],
    ],
    ['those counted twice', 'The blast killed 12 people. Two bodies had been counted twice.', ['killed 12 only']],
    ['a release that is asked for', 'They demanded a ransom for the release of 16 travellers.', []],
    ['patients sent home', 'Ten men were hurt; four had been treated and released.', ['injured 10 largest']],
    [
      'what may have happened to those missing',
      'Seven sailors are missing and she fears they may have been killed.',
      ['missing 7 only'],
    ],
    ['said twice', 'A bomb killed 12 people. The 12 people killed were farmers.', ['killed 12 repeated']],
    ['a raised toll', 'Some 50 were said to have died. The death toll rose from 31 to 45.', ['killed 45 latest']],
    [
      'an earlier event is not added',
      'A flood killed 12 people. It was the worst since the flood of 1994, which killed 330 people.',
      ['killed 12 only'],
    ],
    [
      'what happened weeks before the event of the head',
      'A raid killed 14 people on Monday. In March, gunmen killed 31 people in the next village.',
      ['killed 14 only'],
    ],
    [
      'what is counted from weeks before',
      'A raid killed 14 people on Monday. Since March 31 people have been killed.',
      ['killed 14 only'],
    ],
    [
      'but not what is counted from its own days on',
      'Two people died on Sunday. Since the riots began on Saturday 31 people have been killed.',
      ['killed 31 largest'],
    ],
    [
      'what is counted from nobody knows when, behind a smaller count of the event',
      'A strike killed 14 people. More than 330 people have been killed since the truce took effect.',
      ['killed 14 only'],
    ],
    [
      'what is counted from nobody knows when, and no other count',
      'More than 330 people have been killed since the protests began.',
      ['killed 330 only'],
    ],
    [
      'the dead of a war, and what goes on with them',
      'A raid killed six people on Monday. The war has killed 40,000. More than two million have been displaced.',
      ['killed 6 only'],
    ],
    [
      'another incident and the rest of its paragraph',
      'A stampede killed 23 people.\n\nIn another incident, 26 workers were killed in a mill. Some 40 people were injured.\n\nThree of the 23 were nurses.',
      ['killed 23 only'],
    ],
    [
      'a separate attack behind its own figure',
      'A bomb killed 12 people. Thirty men died in a separate gun attack.',
      ['killed 12 only'],
    ],
    [
      'another town is no other event',
      'A bomb killed 12 people. In another town, it killed 30.',
      ['killed 30 largest'],
    ],
    ['those shot who died', 'A man was shot on Monday. He died in hospital.', ['killed 1 only']],
    [
      'several in hospital are not the dead, however many died',
      'Eighteen people were killed. Another 18 people were being treated in hospitals.',
      ['killed 18 only', 'injured 18 only'],
    ],
    ['an open side keeps the sum open', 'At least 16 inmates and two guards were killed.', ['killed 18 sum']],
    ['those shot of whom one died', 'Four people were shot, one fatally.', ['killed 1 only', 'injured 3 difference']],
    [
      'the deadliest since an earlier one, whose dead are another event’s',
      'A bomb killed nine people. It was the deadliest in the city since January, when a bomber killed more than 80 people.',
      ['killed 9 only'],
    ],
    [
      'two sides of one battle',
      'The army killed nine rebels and lost none; two soldiers were also killed.',
      ['killed 11 sum'],
    ],
    ['a threat is no toll', 'They threatened to kill 12 hostages.', []],
    [
      'a floor before a ceiling',
      'At least 86 people were killed. Up to 165 people died, others said.',
      ['killed 86 largest'],
    ],
    [
      'a similar event',
      'A dam broke and killed 31 people. A similar collapse at Kolbe Ridge killed 112.',
      ['killed 31 only'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })

  test.each([
    [
      'tells another event by its year',
      'A dam broke on Monday. It killed 31 people. Many fled. In 2008, a flood killed 112.',
      31,
    ],
    ['tells its own by the year', 'A dam broke in 2008 and killed 112 people. On Monday 31 people were buried.', 112],
  ])('an article without a date that %s', (_, text, killed) => {
    expect(tolls(text, null)).toEqual([`killed ${killed} only`])
  })
})

/** The tolls of a text with their sources, each with the number that it gives. */
async function sourced(text: string): Promise<string[]> {
  const { article } = await extract({ text, published: '2021-06-02' })
  return (article?.tolls ?? []).map(({ effect, low, best, high, modifier, sources }) => {
    const says = sources.map(
      ({ speakers, stance, low: floor, best: one }) =>
        `${speakers.map(({ name, text: who }) => name ?? who).join(' + ')} ${stance} ${one ?? floor}`,
    )
    return `${effect} ${low} ${best} ${high} ${modifier}: ${says.join(', ')}`
  })
}

describe('sources of tolls', () => {
  test.each([
    ['the article itself has none', 'A bomb killed 12 people in Goma.', ['killed 12 12 12 exact: ']],
    ['one that says so', 'The mayor said 12 people were killed in Goma.', ['killed 12 12 12 exact: The mayor says 12']],
    [
      'two that contradict each other',
      'The mayor said 12 people were killed in Goma. The army said 19 people were killed.',
      ['killed 12 19 19 range: The army says 19, The mayor says 12'],
    ],
    [
      'the lower one too leaves it open above',
      'The mayor said at least 12 people were killed in Goma. A doctor said 9 people were killed.',
      ['killed 9 12 null range: The mayor says 12, A doctor says 9'],
    ],
    [
      'a side of the fight only claims it',
      'The rebels claimed to have killed 19 soldiers in Goma.',
      ['killed 19 19 19 exact: The rebels claims 19'],
    ],
    [
      'of one place they may be a part',
      'The army said 19 people were killed in Bukavu. A doctor said 9 people were killed in Goma.',
      ['killed 19 19 19 exact: The army says 19'],
    ],
    [
      'whoever names some of the dead says nothing of all',
      'The army said 19 people were killed in Goma. A doctor said a nurse and two clerks were among the dead.',
      ['killed 19 19 19 exact: The army says 19'],
    ],
    [
      'the least that a source says is no other account',
      'The army said 19 people were killed in Goma. Ann Hill said 14 people were killed. Hill said five people died there.',
      ['killed 14 19 19 range: The army says 19, Ann Hill says 14'],
    ],
    [
      'one that speaks twice says more the second time',
      'The army said 9 people were killed in Goma. The army said 19 people were killed.',
      ['killed 19 19 19 exact: The army says 19'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await sourced(text)).toEqual(expected)
  })
})
