export { about, atLeast, atMost, behindAbout, behindAtLeast, exactly, fewerThan, moreThan } from '../numbers.ts'
