export { partWords } from '../places.ts'
