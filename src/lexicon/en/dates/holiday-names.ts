export { holidayNameEnds, uncapitalizedHolidays } from '../dates.ts'
