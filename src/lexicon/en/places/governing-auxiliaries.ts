export { governingAuxiliaries } from '../places.ts'
