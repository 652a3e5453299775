export { sports } from '../dates.ts'
