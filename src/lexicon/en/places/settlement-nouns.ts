export { settlementNouns } from '../places.ts'
