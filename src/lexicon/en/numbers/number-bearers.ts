import { having } from '../../having.ts'

/** Nouns that carry a number behind them, which then counts nothing: "Flight 17", "Brigade 93", "Resolution 1325". */
export const numberBearers = having('number-bearer')
