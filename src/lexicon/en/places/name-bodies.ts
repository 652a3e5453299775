export { nameBodies } from '../places.ts'
