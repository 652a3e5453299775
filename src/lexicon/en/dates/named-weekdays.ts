export { eventAdjectives, onSunday, weekdayNameEnds } from '../dates.ts'
