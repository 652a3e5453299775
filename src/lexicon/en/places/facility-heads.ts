export { facilityHeads } from '../places.ts'
