export { bodiesInNames } from '../people.ts'
