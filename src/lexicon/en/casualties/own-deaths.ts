export { ownDeaths } from '../casualties.ts'
