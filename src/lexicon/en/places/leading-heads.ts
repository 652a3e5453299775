export { leadingHeads } from '../places.ts'
