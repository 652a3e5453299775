export { media } from '../saying.ts'
