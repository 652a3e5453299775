export { warns } from '../saying.ts'
