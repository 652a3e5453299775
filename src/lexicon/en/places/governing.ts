export { governing } from '../places.ts'
