export { kin, parents } from '../people.ts'
