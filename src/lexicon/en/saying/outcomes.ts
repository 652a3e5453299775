export { outcomes } from '../saying.ts'
