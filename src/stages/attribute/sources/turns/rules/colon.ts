import { trimEnd } from '../../content/content.ts'
import { one, type Relation } from './relation.ts'

export const colon: Relation = {
  id: 'sources/colon',
  read: ({ chunks, event }, no) => {
    if (event.by !== 'colon') return no('no colon stands between source and content')
    if (event.order === 'after') return one(0, trimEnd(chunks, 0, event.from))
    return one(event.to, trimEnd(chunks, event.to, chunks.length))
  },
  examples: [
    '{Toll rises to 40}: police',
    'MODERATOR: {What will you do?}',
    'Report: {War crimes were committed in the north}',
  ],
  rejects: [
    'There are two reasons: rain and wind.',
    'Factory fire: 14 dead',
    'Colombia: Armed groups kill 12 in Cauca',
  ],
}
