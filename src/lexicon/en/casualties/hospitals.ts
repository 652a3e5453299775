export { hospitalMoves, hospitalNouns, hospitalSenders } from '../casualties.ts'
