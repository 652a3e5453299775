export { accounting } from '../tolls.ts'
