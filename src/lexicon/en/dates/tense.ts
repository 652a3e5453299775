import { having } from '../../having.ts'

/** Words behind or before which a bare weekday or month lies ahead. */
export const futureCues = having('future-cue')

/** Verbs whose plain present tells what is arranged, where a day stands beside: "talks resume Monday". */
export const barePresents = having('bare-present')

/** Of these, participles that say what is planned: "has been scheduled", "had been due". */
export const plannedCues = having('planned-cue')

/** Of these, words that are nouns behind an article: "the plan". */
export const nounsToo = having('noun-too')

/** Words whose infinitive lies ahead of them: "asked it to answer by Friday", "agreed to meet". */
export const aheadVerbs = having('ahead-verb')

/** Words behind or before which it lies behind: auxiliaries and common past forms that do not end in "ed". */
export const pastCues = having('past-cue')
