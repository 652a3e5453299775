export { goingVerbs } from '../places.ts'
