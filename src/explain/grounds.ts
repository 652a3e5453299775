import type { CasualtyMention } from '../model/casualty.ts'
import { locate, type Span } from '../model/span.ts'
import { rulebooks } from '../rulebooks.ts'
import type { ExplainedFigure, Grounded, PassedOver } from './explanation.ts'
import type { Home } from './rule-files.ts'
import { notesOf, type Read } from './traced-article.ts'

/** Says what gave a figure its date and its place, and why no toll is taken from it. */
export function figureExplainer({ article, notes }: Read, home: Home): (figure: CasualtyMention) => ExplainedFigure {
  const [dated, placed, uncounted] = [notesOf(notes, 'dated'), notesOf(notes, 'placed'), notesOf(notes, 'uncounted')]
  const others = notesOf(notes, 'other event')
  type GroundNote = (typeof dated)[number] | (typeof placed)[number]
  const ground = ({ by, why, step }: GroundNote): Grounded => {
    return { from: by === null ? null : locate(article.text, by.start, by.end), why, file: home(why, step) }
  }
  return (figure) => {
    const isOf = ({ figure: { start, end } }: { figure: Span }) => start === figure.start && end === figure.end
    const [when, where, not] = [dated.find(isOf), placed.find(isOf), uncounted.find(isOf)]
    const other = others.find(isOf)
    return {
      rule: figure.rule,
      file: home(figure.rule),
      figure,
      otherEvent: other === undefined ? null : { rule: other.rule, file: home(other.rule) },
      when: when === undefined ? null : ground(when),
      where: where === undefined ? null : ground(where),
      uncounted: not === undefined ? null : { why: not.why, file: home(not.why, not.step) },
    }
  }
}

/** The dates and places that were not taken for when or where something happened. */
export function passedOver(
  { article, notes }: Read,
  isAsked: (span: Span) => boolean,
  home: Home,
): readonly PassedOver[] {
  return notesOf(notes, 'passed over')
    .filter(({ mention }) => isAsked(mention))
    .map(({ mention: { start, end }, rule, why }): PassedOver => {
      return {
        ...locate(article.text, start, end),
        rule,
        file: home(rule ?? why, 'passed over'),
        why,
        like: rule && exampleOf(rule),
      }
    })
}

/** The first example of a rule, which says what it is about. */
function exampleOf(id: string): string | null {
  const rule = rulebooks.flatMap(({ rules }) => rules).find((one) => one.id === id)
  const [example] = rule?.examples ?? []
  return example === undefined ? null : typeof example === 'string' ? example : example[0]
}
