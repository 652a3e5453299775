export { portfolioOffices } from '../people.ts'
