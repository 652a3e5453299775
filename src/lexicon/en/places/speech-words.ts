import { having } from '../../having.ts'

/** Words beside the name of a people by which it is their language: "speaks French". */
export const speechWords = having('speech-word')
