export { disproofs } from '../tolls.ts'
