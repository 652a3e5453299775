import type { CasualtyMention } from '../../model/casualty.ts'
import { overlaps } from '../../model/span.ts'
import { sameContent } from '../extent.ts'
import type { GoldCasualty, GoldSpeaker } from '../gold.ts'
import type { Kind } from '../judge.ts'
import { sameName } from '../names.ts'
import { figureLabel, sameFigure } from './casualties.ts'
import type { FoundContent, FoundSpeaker, GoldContent } from './quotations.ts'

/**
 * Whole claims: right when content, speakers and casualty figures all are.
 *
 * The content shares half of its words both ways, every speaker is named as gold names him (or, without a name, mentioned where
 * gold mentions him), and the figures within say the same; no speaker and no figure is missing or too many.
 */
export const claims: Kind<GoldContent, FoundContent> = {
  spans: ({ spans }) => spans,
  near: (gold, found) =>
    allMatched(gold.speakers, found.speakers, sameSpeaker) &&
    allMatched<GoldCasualty, CasualtyMention>(gold.casualties, found.casualties, sameFigure)
      ? sameContent(gold.words, found.words)
      : 0,
  value: (gold, found) => gold.form === found.form,
  fields: {},
  label: ({ form, speakers, casualties }) =>
    [
      form,
      speakers.map(({ text, name }) => name ?? text ?? 'nobody').join(' and ') || 'no speaker',
      ...casualties.map(figureLabel),
    ].join(', '),
}

/** Whether each item has a partner of its own on the other side. */
function allMatched<A, B>(wanted: readonly A[], got: readonly B[], same: (a: A, b: B) => boolean): boolean {
  if (wanted.length !== got.length) return false
  const left = [...got]
  return wanted.every((a) => {
    const i = left.findIndex((b) => same(a, b))
    if (i < 0) return false
    left.splice(i, 1)
    return true
  })
}

function sameSpeaker(gold: GoldSpeaker, found: FoundSpeaker): boolean {
  if (!sameName(gold, found)) return false
  return gold.name !== null || gold.span === null || overlaps(gold.span, found)
}
