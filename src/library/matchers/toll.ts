import { figureLabel } from '../../eval/kinds/casualties.ts'
import type { CasualtyMention, Effect, Toll } from '../../model/casualty.ts'
import { type Answer, readArticle, whyLine } from './matcher.ts'

/** A number is the best one; fields that are left out may be anything; null is for no such figure. */
export type ExpectedFigure =
  | number
  | Readonly<Partial<Pick<Toll, 'low' | 'best' | 'high' | 'modifier' | 'unit'>>>
  | null

export type ExpectedToll = Readonly<Partial<Record<Effect, ExpectedFigure>>>

/** Whether a figure is as expected. */
export function isFigure(wanted: NonNullable<ExpectedFigure>, figure: Toll | CasualtyMention): boolean {
  if (typeof wanted === 'number') return figure.best === wanted
  return Object.entries(wanted).every(([key, value]) => figure[key as keyof typeof wanted] === value)
}

/** `expect(text).toHaveToll({ killed: 3, injured: null })`: what the article settles on, for each effect that is named. */
export function toHaveToll(received: unknown, expected: ExpectedToll): Answer {
  const { article } = readArticle(received)
  const tolls = article?.tolls ?? []
  const wrong = Object.entries(expected).filter(([effect, wanted]) => {
    const own = tolls.filter((toll) => toll.effect === effect)
    return wanted === null || wanted === undefined ? own.length > 0 : !own.some((toll) => isFigure(wanted, toll))
  })
  const pass = wrong.length === 0
  return {
    pass,
    message: () => {
      const of = (effect: string) =>
        tolls
          .filter((toll) => toll.effect === effect)
          .map((toll) => `${figureLabel(toll)} ${toll.modifier}, from ${JSON.stringify(wordsOf(article?.text, toll))}`)
          .join('; ') || 'none'
      if (pass) return `Expected the text not to have the toll ${JSON.stringify(expected)}, and it has.`
      const lines = wrong.map(
        ([effect, wanted]) => `  ${effect}: expected ${JSON.stringify(wanted)}, found ${of(effect)}`,
      )
      const figures = article?.casualties.map(
        (figure) => `  ${figureLabel(figure)}, ${figure.event} event: ${JSON.stringify(figure.text)}`,
      )
      return [
        ...['Expected another toll:', ...lines],
        ...(figures === undefined || figures.length === 0
          ? ['The text has no figures.']
          : ['Its figures:', ...figures]),
        whyLine(article?.casualties[0]?.text ?? null),
      ].join('\n')
    },
  }
}

const wordsOf = (text: string | undefined, { from }: Toll): string => text?.slice(from.start, from.end) ?? ''
