export { claims } from '../saying.ts'
