import { words } from '../../words.ts'

/** Offices with a department, whose name before them is of the office: "Home Minister", "Treasury Secretary". */
export const portfolioOffices = words(`
  minister
  secretary
  undersecretary
  under-secretary
`)
