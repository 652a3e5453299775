import { words } from '../../words.ts'

/** Modals that leave it open whether something happens. */
export const uncertainModals = words(`
  would
  could
  may
  might
  should
  must
  can
`)

/** Modals that are names when capitalized. */
export const modalNames = words(`
  will
  may
`)
