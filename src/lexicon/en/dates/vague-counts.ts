export { vagueCounts } from '../dates.ts'
