export { organizationNouns } from '../people.ts'
