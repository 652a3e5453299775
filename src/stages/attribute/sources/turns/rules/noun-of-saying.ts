import { isWord } from '../../stream/chunk-words.ts'
import { THAT } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

export const nounOfSaying: Relation = {
  id: 'sources/noun-of-saying',
  read: (around, no) => {
    const { chunks, event } = around
    if (event.by !== 'noun') return no('it is not a noun of saying')
    const from = isWord(chunks[event.to], THAT) ? event.to + 1 : event.to
    return one(from, around.contentEnd(from))
  },
  examples: ['Nobody forgot Hill’s claim that {the bridge was safe}.', 'Few trust his promise to {build a new one}.'],
  rejects: ['The claim was false.', 'His claim to the throne was weak.'],
}
