import { having } from '../../having.ts'

/** Words that a clause begins after, so that a name that follows is its subject: "officials said Chad killed 12". */
export const clauseOpeners = having('subject-clause-opener')

/** Words that a body which acts may stand after: "by the government in Kinshasa". */
export const bodyOpeners = having('body-opener')
