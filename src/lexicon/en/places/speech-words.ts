export { speechWords } from '../places.ts'
