export { mediumNamers, mediumOpeners, sayingPlaceOpeners, speakingForms, statedLinks } from '../saying.ts'
