export { inhabitants } from '../places.ts'
