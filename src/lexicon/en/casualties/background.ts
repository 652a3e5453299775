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
