import { table } from '../../words.ts'

/**
 * Words that say how often, with the period after which it comes round; capitalized they are names ("Daily Mail").
 *
 * "annual" and "quarterly" are left out: they mostly describe a thing ("annual sales").
 */
export const frequencies = table(`
  hourly: PT1H
  weekends: XXXX-WXX-WE
  daily: P1D
  nightly: P1D
  weekly: P1W
  biweekly: P2W
  fortnightly: P2W
  monthly: P1M
  yearly: P1Y
  annually: P1Y
  bi-weekly: P2W
  bi-monthly: P2M
  bimonthly: P2M
  semiannual: P6M
  semi-annual: P6M
  biennial: P2Y
`)
