import { informingVerbs, passiveLinks, toldLinks } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isOneOf, isWord } from '../../stream/chunk-words.ts'
import { isSpeaker } from '../../stream/passage-chunk.ts'
import { AS, BY, isOf, THAT } from '../../stream/words.ts'
import { subjectAfter } from '../subject.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const INFORMING = numberSet(informingVerbs)
const THAT_OR_AS = numberSet(passiveLinks)
const THAT_OR_TO = numberSet(toldLinks)

/** Passive verbs; the last rule takes all that are left, so that none reaches the rules for other verbs. */
export const passives: readonly VerbRule[] = [
  {
    id: 'saying/by-agent',
    read: (verb) => {
      const { chunks, at, cue, next } = verb
      if (cue.use !== 'passive' || !isWord(next, BY)) return null
      const agent = subjectAfter(chunks, at + 1)
      if (agent === null || agent.subjects[0]?.mention == null) return null
      const link = chunks[agent.from]
      if (!isOneOf(link, THAT_OR_AS) && link?.type !== 'quotation') return null
      return saidBy(verb, agent.subjects, 'shared', at, { to: isWord(link, AS) ? agent.from + 1 : agent.from })
    },
    examples: [['The camp was {described} by officials as the worst on the coast.', { subjects: ['officials'] }]],
    rejects: ['The camp was described at length.', 'Officials described the camp as the worst.'],
  },
  {
    id: 'saying/told-by-nobody',
    read: (verb) => {
      const { cue, next, at } = verb
      const told = cue.use === 'passive' && isOf(INFORMING, cue.verb.word) && isOneOf(next, THAT_OR_TO)
      return told ? saidBy(verb, [], 'nobody', at) : null
    },
    examples: [['Residents were {told} to stay indoors.', { subjects: [] }]],
    rejects: ['The mayor told residents to stay indoors.'],
  },
  {
    id: 'saying/it-is-said',
    read: (verb) => {
      const { cue, next, previous, at } = verb
      if (cue.use !== 'passive' || !isSpeaker(previous) || !isWord(next, THAT)) return null
      return previous.mention.text.toLowerCase() === 'it' ? saidBy(verb, [], 'nobody', at - 1) : null
    },
    examples: [['It is {reported} that the town was lost.', { subjects: [] }]],
    rejects: ['It reported that the town was lost.'],
  },
  {
    id: 'saying/passive',
    read: ({ cue }) => (cue.use === 'passive' ? 'nothing' : null),
    examples: ['The plan was {announced} in May.'],
    rejects: ['Hugh Hill announced the plan in May.'],
  },
]
