import { having } from '../../having.ts'

/** Modals that leave it open whether something happens. */
export const uncertainModals = having('uncertain-modal')

/** Modals that are names when capitalized. */
export const modalNames = having('modal-name')
