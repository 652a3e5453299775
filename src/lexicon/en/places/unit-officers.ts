export { unitOfficers } from '../places.ts'
