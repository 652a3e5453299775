export { namedSettlements } from '../places.ts'
