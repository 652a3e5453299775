export { numberedRoads } from '../places.ts'
