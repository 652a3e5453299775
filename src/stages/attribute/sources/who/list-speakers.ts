import type { ArticleSpeaker } from '../../../../model/article.ts'
import type { Report } from '../../../../model/quotation.ts'
import type { Member } from './member.ts'

/** The members who speak in an article's reports, each with where he is named and where he is meant. */
export function listSpeakers(members: readonly Member[], reports: readonly Report[]): ArticleSpeaker[] {
  const meant = whereMeant(reports)
  return members
    .filter(({ name }) => meant.has(name))
    .map(({ name, kind, role, mentions }) => {
      const spans = new Map(mentions.map(({ start, end }) => [start, end]))
      for (const [start, end] of meant.get(name) ?? []) spans.set(start, end)
      const inOrder = [...spans].sort((a, b) => a[0] - b[0])
      return { name, kind, role, mentions: inOrder.map(([start, end]) => ({ start, end })) }
    })
}

/** Where each name is meant as the speaker of a report: the end of each mention by its start. */
function whereMeant(reports: readonly Report[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>()
  for (const { attribution } of reports) {
    for (const { name, start, end } of attribution?.speakers ?? []) {
      if (name === null) continue
      const ends = found.get(name)
      if (ends === undefined) found.set(name, new Map([[start, end]]))
      else ends.set(start, end)
    }
  }
  return found
}
