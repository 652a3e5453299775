export { lastingThings } from '../dates.ts'
