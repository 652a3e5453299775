export { doubts } from '../saying.ts'
