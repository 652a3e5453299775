import { contentEnd } from '../../content/content.ts'
import { isWord } from '../../stream/among-pieces.ts'
import { THAT } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

export const nounOfSaying: Relation = {
  id: 'sources/noun-of-saying',
  confidence: 0.28,
  read: ({ pieces, says, all, owned }) => {
    if (says.by !== 'noun') return null
    const from = isWord(pieces[says.to], THAT) ? says.to + 1 : says.to
    return one(from, contentEnd(pieces, from, all, owned))
  },
  examples: ['Nobody forgot Hill’s claim that {the bridge was safe}.', 'Few trust his promise to {build a new one}.'],
  rejects: ['The claim was false.', 'His claim to the throne was weak.'],
}
