export { waterHeads } from '../places.ts'
