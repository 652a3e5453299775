export { denies } from '../saying.ts'
