export { deeds } from '../saying.ts'
