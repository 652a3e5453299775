export { parkHeads } from '../places.ts'
