export { honours } from '../dates.ts'
