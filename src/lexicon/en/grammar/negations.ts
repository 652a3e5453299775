import { words } from '../../words.ts'

export const negations = words(`
  not
  n't
  never
`)
