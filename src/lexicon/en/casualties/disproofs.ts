import { words } from '../../words.ts'

/** Words behind cases of a disease by which they were none: "the two suspected cases tested negative". */
export const disproofs = words(`
  tested negative
  test negative
  came back negative
  proved negative
  turned out negative
  turned out to be negative
  were negative
  was negative
  ruled out
  discarded
  false alarms
  false alarm
`)
