import { words } from '../../words.ts'

/** Words before a figure that set it in another event than the article's own. */
export const backgroundMarks = words(`
  deadliest since
  worst since
  worst attack since
  deadliest attack since
  bloodiest since
  biggest since
  largest since
  most since the
  not since
  anniversary of
  in a similar attack
  in a similar incident
  in a similar case
  in a separate incident last year
  similar attack
  similar incident
  similar accident
  similar disaster
  similar collapse
  similar crash
  similar fire
  similar blast
  similar explosion
  similar bombing
  similar shooting
  similar raid
  similar tragedy
  a decade ago
  years ago
  year ago
  last year
  the previous year
  in previous years
  in recent years
  previous attack
  earlier attack
  history of
  compared with
  compared to
  unlike
  surpassing
  reminiscent of
  comes after
  came after
  comes just
  came just
  comes amid
  comes less than
  protest against
  protests against
  protested against
  protesting against
  protest over
  protests over
  protested over
  protesting over
  protested the
  protesting the
  to protest
  protest the
  demanded justice
  demanding justice
  demand justice
  justice for
  strike over
  strike against
  vigil for
  vigil was held
  memorial for
  memorial service
  commemorate
  commemorated
  commemorating
  commemoration of
  in memory of
  to mark the
  convicted of
  acquitted of
  pleaded guilty
  after an ambush in which
  after an attack in which
  after a similar attack
  in response to
  in retaliation for
  in revenge for
  to avenge
  avenging
  an earlier attack
  days after
  weeks after
  months after
  years after
  a day after
  a week after
  a month after
  a year after
`)

/** What an event is called beside earlier ones: "the deadliest in the city since 2023" sets what follows in the earlier one. */
export const superlatives = words(`
  deadliest
  worst
  bloodiest
  biggest
  largest
  heaviest
  strongest
`)

/** Words behind a figure by which it counts a year, a war or the like, and not one event: "40 people have been shot this year". */
export const longSpans = words(`
  so far this year
  this year
  last year
  that year
  the previous year
  for the year
  each year
  every year
  a year
  per year
  annually
  this season
  in recent years
  in recent months
  over the years
  in the past year
  in the last year
  over the past year
  over the last year
  in the past decade
  in the last decade
  over the past decade
  since the war began
  since the conflict began
  since the start of the war
  since the start of the conflict
  since the uprising began
  since the insurgency began
  in the civil war
  in the war
  years of war
  years of conflict
  years of civil war
  years of fighting
  years of violence
  year of war
`)
