import { trimEnd } from '../../content/content.ts'
import { one, type Relation } from './relation.ts'

export const colon: Relation = {
  id: 'sources/colon',
  confidence: 0.78,
  read: ({ pieces, says }) => {
    if (says.by !== 'colon') return null
    if (says.order === 'behind') return one(0, trimEnd(pieces, 0, says.from))
    return one(says.to, trimEnd(pieces, says.to, pieces.length))
  },
  examples: [
    '{Toll rises to 40}: police',
    'MODERATOR: {What will you do?}',
    'Report: {War crimes were committed in the north}',
  ],
  rejects: ['There are two reasons: rain and wind.', 'Factory fire: 14 dead'],
}
