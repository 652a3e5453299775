export { courts } from '../saying.ts'
