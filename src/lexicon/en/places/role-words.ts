export { roleWords } from '../places.ts'
