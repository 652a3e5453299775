export { unisexNames } from '../people.ts'
