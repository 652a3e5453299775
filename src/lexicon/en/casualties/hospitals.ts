import { words } from '../../words.ts'

/** Behind a form of "be", with a hospital as the goal: "was taken to". */
export const hospitalMoves = words(`
  taken
  rushed
  transported
  airlifted
  flown
  sent
  brought
  transferred
  carried
  admitted
  treated
  driven
  hospitalized
  evacuated
  listed
`)

/** With those moved as object: "sent four people to hospital". */
export const hospitalSenders = words(`
  send
  sends
  sent
  sending
  rush
  rushed
  rushing
  took
  taken
  taking
  put
  puts
  putting
  land
  landed
  landing
  transported
  transporting
  airlifted
  airlifting
  flew
`)

export const hospitalNouns = words(`
  hospital
  hospitals
  clinic
  clinics
  infirmary
  medical center
  medical centre
  medical centers
  trauma center
  trauma centre
  emergency room
  intensive care
`)
