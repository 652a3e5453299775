export { singleOffices } from '../people.ts'
