import { having } from '../having.ts'

/** Words of a sentence whose figures may stand for the same people: a total, or another source's count. */
export const accounting = having('accounting')

/** Verbs by which a side of a fight claims what no one else confirms. */
export const claims = having('claiming')

/** What comes after such a verb where its content follows: "claimed to have killed", "claims it killed". */
export const claimed = having('claimed-after')

/** Words after cases of a disease that deny them: "the two suspected cases tested negative". */
export const disproofs = having('disproof')

/** What may stand between the households and the people that they are: "2,500 families (about 12,500 people)". */
export const equivalences = having('equivalence')

/** Verbs by which a count comes to a new number: "killings rose to 57". */
export const rises = having('rise')

/** Verbs by which somebody denies what "reports that" or the like introduces: "dismissed reports that 150 people had died". */
export const denials = having('denial')

/** Nouns for what is denied: an account or a count. */
export const accounts = having('account')

/** Adverbs that set an account aside for a later one: "first said that three had died". */
export const firstly = having('firstly')

/** Adverbs that do so only after "had", and where a later account is given. */
export const formerly = having('formerly')

/** Verbs of such an account. */
export const accountVerbs = having('account-verb')

/** Words after people that take them out of the count: "two bodies had been counted twice". */
export const miscounts = having('miscount')

/** Nouns for a count of the dead. */
export const tollNouns = having('toll-noun')

/** Verbs and prepositions between a toll and its number. */
export const tollVerbs = having('toll-verb')

/** Verbs that take lives as their object: "claimed 12 lives". */
export const lifeTakers = having('life-taker')

/** Words of a figure that add it to the one before: "two more died", "another was killed". */
export const moreWords = having('besides', 'further-of', 'one-more')

/** Adverbs within a figure that do so: "one also died". */
export const moreWithin = having('more-within')

/** Adverbs directly after a figure that do so: "two died afterwards". */
export const moreAfter = having('more-within', 'more-after')

/** Ordinals after "a" that do so: "a third was killed". */
export const furtherOrdinals = having('further-ordinal')

/** Words of a figure by which it is the death of the attacker, which stands apart. */
export const ownDeathSigns = having('own-death-sign')

/** Words that open a phrase for people who were mentioned before. */
export const toldBefore = having('definite-owner', 'pointing', 'known-person')

/** Words before "first said" by which it is not an account of somebody's: "was first reported at noon". */
export const beforeNoAccount = having('finite-be', 'no-account')

/** Words of harm that say nothing of how it ended: "was taken to hospital", "was shot". */
export const openFates = having('open-fate')

/** Words that exclude people from the dead, or say that they live. */
export const apartFromDead = having('set-apart')

/** Words at which the clause of a claim or an account ends. */
export const accountEnds = having('claim-end')

/** Adjectives of a count that a later one took the place of: "revised down from an earlier toll of 27". */
export const formerAdjectives = having('former-adjective')

/** After a figure, before what was counted earlier: "up from 39". */
export const formerCounts = having('former-count')

/** Words before an earlier number: "from a previous 93". */
export const earlierOnes = having('earlier-one', 'indefinite-article', 'article')

/** Verbs that raise a total: "bringing the total to 60". */
export const totalRaisers = having('total-raiser')

/** Nouns for what they raise. */
export const totalNouns = having('total-noun')

/** What is said of those of a count that are certain: "only one had been confirmed". */
export const certainties = having('certain-count')

/** Words before a number that make less of it: "only one". */
export const mereCounts = having('mere-count')
