export { monthsInDoubt } from '../dates.ts'
