export { asks } from '../saying.ts'
