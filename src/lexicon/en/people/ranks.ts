export { ranks } from '../people.ts'
