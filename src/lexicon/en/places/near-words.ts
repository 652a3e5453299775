export { nearWords } from '../places.ts'
