import { having } from '../../having.ts'

/** Behind a form of "be", with a hospital as the goal: "was taken to". */
export const hospitalMoves = having('hospital-move')

/** With those moved as object: "sent four people to hospital". */
export const hospitalSenders = having('hospital-sender')

export const hospitalNouns = having('hospital-noun')
