import { having } from '../../having.ts'

/** Offices with a department, whose name before them is of the office: "Home Minister", "Treasury Secretary". */
export const portfolioOffices = having('portfolio-office')
