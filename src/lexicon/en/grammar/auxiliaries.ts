import { words } from '../../words.ts'

/** Verbs that stand before the verb of saying: "has said", "would not say". */
export const auxiliaries = words(`
  has
  have
  had
  having
  is
  are
  was
  were
  be
  been
  being
  am
  's
  've
  'd
  'll
  're
  do
  does
  did
  will
  would
  can
  could
  may
  might
  shall
  should
  must
  ought
  ca
  wo
`)
