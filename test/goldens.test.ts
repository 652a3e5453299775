import { expect, test } from 'vitest'
import { figureLabel } from '../src/eval/kinds/casualties.ts'
import type { Claim } from '../src/model/claim.ts'
import { pipeline } from '../src/pipeline.ts'
import { corpus } from './corpus.ts'
import { configOf } from './document.ts'

/**
 * Whole articles, chosen for what they hold: written anew with `npm run goldens`, and read in the diff before they are committed.
 * What stands in them is what comes out, not what would be right; that is in corpus/gold.
 */
const ARTICLES = [
  'ganja-shelling-report', // straight quotation marks, a contradiction, figures of two sides
  'flood-displaced', // a quotation over three paragraphs, households, no publication date
  'teachers-union-interview', // questions and answers
  'corrections-mine-collapse', // corrected figures
]

const articles = await corpus()

test.each(ARTICLES)('%s gives the same claims as before', async (name) => {
  const article = articles.get(name)
  if (article === undefined) throw new Error(`corpus/articles/${name}.txt is not there`)
  const { claims } = pipeline(configOf())(article)
  await expect(`${claims.map(line).join('\n')}\n`).toMatchFileSnapshot(`goldens/${name}.txt`)
})

/** A claim on one line: form, who said it and how, when and where, figures, and the words. */
function line({ form, attribution, dates, places, casualties, text, negated, hypothetical }: Claim): string {
  const speakers = attribution?.speakers.map(({ text, name }) =>
    name === null || name === text ? text : `${text} = ${name}`,
  )
  const parts = [
    form + (negated ? ', negated' : '') + (hypothetical ? ', hypothetical' : ''),
    attribution === null ? '' : `${speakers?.join(' + ') || '(nobody)'} (${attribution.cue?.text ?? 'no cue'})`,
    dates.map(({ timex, text }) => timex ?? text).join(', '),
    places.map(({ name }) => name).join(', '),
    casualties.map(figureLabel).join(', '),
  ]
  return `${parts.filter(Boolean).join(' | ')} :: ${text.replace(/\s+/g, ' ')}`
}
