export { noPersons, personEndings } from '../people.ts'
