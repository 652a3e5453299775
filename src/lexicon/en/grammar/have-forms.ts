import { words } from '../../words.ts'

export const haveForms = words(`
  has
  have
  had
  having
  've
  'd
  's
`)
