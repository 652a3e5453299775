import { having } from '../../having.ts'

/** The last word of whom or what somebody tells: "told a news conference", "told state television", "told the jury". */
export const hearers = having('hearer')
