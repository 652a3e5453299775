export { approximations } from '../dates.ts'
