import { having } from '../../having.ts'

/** After a name in a headline, these lead to what it speaks of: "Hill on Taxes:". */
export const labelTopics = having('label-topic')

/** Labels of a turn in an interview, which do not name who takes it. */
export const turnLabels = having('turn-label')

/** Of these, the labels of whoever is asked. */
export const answerLabels = having('answer-label')

/** Labels in capitals that are not a speaker. */
export const headingLabels = having('heading-label')
