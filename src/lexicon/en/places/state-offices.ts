export { stateOffices } from '../places.ts'
