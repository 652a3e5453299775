import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casualtyMentionSchema } from '../src/model/casualty.ts'
import type { FoundFigure } from '../src/model/figure.ts'
import { figureRecord } from '../src/stages/assemble/figure-record.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { configOf, documentOf } from './document.ts'

const figures = (text: string): FoundFigure[] => casualties.extract(documentOf(text), configOf())

/** A figure in one line: effect, low, best, high, modifier, and what sets it apart. */
function line({ effect, low, best, high, modifier, unit, partOf, negated, hypothetical, previous }: FoundFigure) {
  const marks = [
    unit === 'households' ? 'households' : '',
    partOf === null ? '' : 'part',
    negated ? 'negated' : '',
    hypothetical ? 'hypothetical' : '',
    previous === null ? '' : `from ${previous}`,
  ].filter((mark) => mark !== '')
  return [`${effect} ${low ?? '-'} ${best ?? '-'} ${high ?? '-'} ${modifier}`, ...marks].join(', ')
}

describe('casualty figures', () => {
  test.each([
    // Coordinated verbs share no victims
    ['The blast killed 12 and wounded 30.', ['killed 12 12 12 exact', 'injured 30 30 30 exact']],
    // What several words qualify
    ['As many as 30 miners were killed.', ['killed - 30 30 at-most']],
    ['Fewer than 30 people were killed.', ['killed - - 29 fewer-than']],
    ['Between 20 and 25 people were killed.', ['killed 20 - 25 range']],
    ['A hundred or so people were killed.', ['killed - 100 - about']],
    ['Tens of thousands of villagers were displaced.', ['displaced 20000 - - vague']],
    // A list counts once, and so does what spells a number out
    ['Two people, a man and a woman, were killed.', ['killed 2 2 2 exact']],
    ['A couple and their three children were killed.', ['killed 5 5 5 exact']],
    // A part is marked and never added
    ['Six people, including two children, were killed.', ['killed 6 6 6 exact', 'killed 2 2 2 exact, part']],
    ['Twelve were hurt, three of them badly.', ['injured 12 12 12 exact', 'injured 3 3 3 exact, part']],
    [
      'A raid killed 12 people. It came at night. It was cold. Nobody slept. Four of the dead were children.',
      ['killed 12 12 12 exact', 'killed 4 4 4 exact, part'],
    ],
    [
      'A raid hurt 12 people. It came at night. It was cold. Two clerks were in critical condition.',
      ['injured 12 12 12 exact', 'injured 2 2 2 exact, part'],
    ],
    ['Twelve were hurt. Five of the wounded have died.', ['injured 12 12 12 exact', 'killed 5 5 5 exact']],
    // Households are no people
    ['The flood displaced 300 families.', ['displaced 300 300 300 exact, households']],
    // Nobody
    ['No one was hurt.', ['injured 0 0 0 exact, negated']],
    // Not yet, or never
    ['The leak could kill thousands of people.', ['killed 2000 - - vague, hypothetical']],
    ['They threatened to kill 12 hostages.', ['killed 12 12 12 exact, hypothetical']],
    ['The radio urged all people of the valley to kill two ministers.', ['killed 2 2 2 exact, hypothetical']],
    ['He called on the army to free 14 miners.', ['rescued 14 14 14 exact, hypothetical']],
    ['He asked a friend to arrest two men.', ['detained 2 2 2 exact, hypothetical']],
    ['He warned the army, and went on to kill two ministers.', ['killed 2 2 2 exact']],
    ['The men they had invited to the feast went on to kill two guards.', ['killed 2 2 2 exact']],
    // A toll and the one that it replaces
    ['The death toll rose from 31 to 45.', ['killed 45 45 45 exact, from 31']],
    ['A third of the 90 passengers drowned.', ['killed 30 30 30 exact']],
    ['A third of the 100 passengers drowned.', ['killed - 33 - about']],
    ['All but one of the sixteen on board died.', ['killed 15 15 15 exact']],
    ['All but two of the 40 miners were rescued.', ['rescued 38 38 38 exact']],
    // Of how many, nothing says
    ['All but one victim was found dead.', []],
    ['All but three were killed.', []],
    // Names are made known, people set free
    ['The names of the two victims were released.', []],
    ['Executing the two men would not bring her back.', ['killed 2 2 2 exact, hypothetical']],
    ['Arresting 12 people could end the protest.', ['detained 12 12 12 exact, hypothetical']],
    ['He stabbed two guards to death.', ['killed 2 2 2 exact']],
    // An open count is not added to a closed one
    ['At least 16 inmates and two guards were killed.', ['killed 16 16 - at-least', 'killed 2 2 2 exact']],
    [
      'It killed 3 in Oran, 4 in Blida and 5 in Setif.',
      ['killed 3 3 3 exact', 'killed 4 4 4 exact', 'killed 5 5 5 exact'],
    ],
    // Numbers that other words tell
    ['He killed his sons, ages 3 and 4.', ['killed 2 2 2 exact']],
    ['The crash killed its crew of four.', ['killed 4 4 4 exact']],
    ['A five-member family was killed.', ['killed 5 5 5 exact']],
    ['Both pilots died.', ['killed 2 2 2 exact']],
    ['Gunmen abducted three traders and killed them.', ['kidnapped 3 3 3 exact', 'killed 3 3 3 exact']],
    ['A clerk and a man of 45 were killed.', ['killed 2 2 2 exact']],
    ['Gunmen killed a village head and 3 others.', ['killed 4 4 4 exact']],
    // A side is counted beside the other, and not in it
    ['Three soldiers, two police officers and a civilian were killed.', ['killed 6 6 6 exact']],
    ['Five attackers and no soldiers were killed.', ['killed 5 5 5 exact']],
    ['Two soldiers and dozens of rebels were killed.', ['killed 2 2 2 exact', 'killed 24 - - vague']],
    // The same people in another unit
    [
      'Some 2,500 families (12,500 people) have fled.',
      ['displaced - 2500 - about, households', 'displaced 12500 12500 12500 exact'],
    ],
    ['Twelve people died. Four of the dead were children.', ['killed 12 12 12 exact', 'killed 4 4 4 exact, part']],
    ['Ten villagers, unable to flee, burned to death.', ['killed 10 10 10 exact']],
    // Those of whom it is said
    ['Five of the wounded had died.', ['killed 5 5 5 exact']],
    ['One guard, a 34-year-old father of two, had died.', ['killed 1 1 1 exact']],
    ['Her parents and her brother were missing.', ['missing 3 3 3 exact']],
    ['The wife of a policeman was killed.', ['killed 1 1 1 exact']],
    ['The boy, whose name was not released, was hurt.', ['injured 1 1 1 exact']],
    ['Five members of one family were killed.', ['killed 5 5 5 exact']],
  ])('%s', (text, expected) => {
    expect(figures(text).map(line)).toEqual(expected)
  })

  test.each([
    'The 45-year-old lives 10 km from Brigade 93 and was hurt in the debate.',
    'The 44-day war killed all hope.',
    'Flight 17 was delayed by three hours; nobody said why the deal died.',
    'The Senate killed the bill by 51 votes to 49.',
    'It ended in a dead heat after 12 laps.',
    'Resolution 1325 was adopted on 31 October 2000 after the killing stopped.',
    'A Boeing 737 with damaged wings was found.',
    'Three trucks were looted and one was burned.',
    'Of the eight oak posts, two were dead at the foot.',
    'The airline had 24 animal deaths last year.',
    'He is dead in the water without their votes.',
    'World War Two and the camps are taught.',
    'Nobody asked whose name had been released; there was no word on injuries.',
    'Wolves killed 30 sheep.',
    'The strike cost $30 million and killed trade for 12 days.',
    'The murder trial of 1994 took 12 weeks.',
    'His injury ruled him out of 12 games.',
    'In May 1999 the camp was evacuated.',
    'Both sides of the house were damaged and both legs of the table broken.',
    'Two police vehicles and three apartment buildings were captured.',
    'She called 911 and they were hurt by his words.',
    'They were killed by boredom.',
  ])('nothing in: %s', (text) => {
    expect(figures(text).map(line)).toEqual([])
  })

  test.each([
    ['Two men were shot dead by masked soldiers.', 'masked soldiers'],
    ['Israeli forces killed 12 people.', 'Israeli forces'],
    ['Two gunmen have killed the mayor.', 'Two gunmen'],
    // What no one does: a thing, a time
    ['A woman was wounded by debris.', null],
    ['Twenty people had been rescued by nightfall.', null],
    ['A blast killed 12 people.', null],
  ])('who did it: %s', (text, perpetrator) => {
    expect(figures(text).map((figure) => figure.perpetrator?.text ?? null)).toEqual([perpetrator])
  })

  test.each([
    // Several kinds go by all their words, and by a group only if it is that of each
    ['Gunmen abducted 43 pupils and four teachers.', 'pupils and four teachers', null],
    ['Three policemen and two officers were killed.', 'policemen and two officers', 'police'],
    ['A raid killed nine pupils.', 'pupils', 'children'],
    ['Last year 89 human rights defenders were killed.', 'human rights defenders', null],
    // No quotation mark is a victim's
    ['“My wife died waiting,” he said.', 'wife', 'women'],
  ])('who they were: %s', (text, victims, group) => {
    expect(figures(text).map((figure) => figure.victims)).toEqual([{ text: victims, group }])
  })

  test('any text gives records that hold', () => {
    const words =
      'killed wounded 12 two dozens people men, and were the a of including by not - . " missing fled toll to'.split(
        ' ',
      )
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ')
        for (const figure of figures(whole)) {
          const alone = {
            event: 'main',
            when: null,
            whenRule: null,
            where: null,
            outcome: figure.effect,
            outcomeRule: null,
            whereRule: null,
          } as const
          expect(casualtyMentionSchema.safeParse(figureRecord({ ...figure, ...alone })).error).toBeUndefined()
          expect(whole.slice(figure.start, figure.end)).toBe(figure.text)
        }
      }),
      { numRuns: 400, seed: 1 },
    )
  })
})
