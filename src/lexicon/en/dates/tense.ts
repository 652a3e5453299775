export { aheadVerbs, barePresents, futureCues, nounsToo, pastCues, plannedCues } from '../dates.ts'
