export { offices } from '../people.ts'
