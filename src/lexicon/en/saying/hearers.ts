export { hearers } from '../saying.ts'
