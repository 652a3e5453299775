import { having } from '../../having.ts'

export const haveForms = having('have-form')
