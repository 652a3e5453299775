export { countedNouns, countingVerbs, streetWords, yearMisleaders, yearTails } from '../dates.ts'
