import { words } from '../../words.ts'

/** Words that a clause begins after, so that a name that follows is its subject: "officials said Chad killed 12". */
export const clauseOpeners = words(`
  that
  and
  but
  when
  after
  before
  as
  while
  since
  if
  whether
  because
  said
  says
`)

/** Words that a body which acts may stand after: "by the government in Kinshasa". */
export const bodyOpeners = words(`
  by
  that
  said
  says
  and
  but
  to
`)
