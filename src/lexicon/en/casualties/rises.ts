export { rises } from '../tolls.ts'
