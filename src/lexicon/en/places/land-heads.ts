export { landHeads } from '../places.ts'
