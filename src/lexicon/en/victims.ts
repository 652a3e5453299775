import { having } from '../having.ts'

/** Endings of those of a place, several of them, however the place is called: "Gazans". */
export const peopleEndings = having('people-ending')

/** Possessive pronouns that may stand before people. */
export const victimOwners = having('possessive-pronoun', 'kin-owner', 'thing-owner')

/** Pronouns after "of" that stand for all those named before: "two of them", "10 of whom". */
export const ofWhom = having('of-whom')

/** Words after "two of" that a known group follows, or that stand for it. */
export const wholeOpeners = having(
  'possessive-pronoun',
  'kin-owner',
  'thing-owner',
  'definite-owner',
  'pointing',
  'of-whom',
)

/** Words before a number by which those who are counted are known: "the 12", "those three". */
export const definiteOpeners = having('possessive-pronoun', 'thing-owner', 'definite-owner', 'pointing')

/** Words that open a noun phrase for those who are known, without an owner: "five of the wounded". */
export const knownOpeners = having('definite-owner', 'pointing')

/** Words after a number that add people to others: "12 more", "three other men". */
export const further = having('besides', 'further-of')

/** What tells when or where further people came to the same harm: "and two others in hospital". */
export const besideOpeners = having('beside-opener')

/** Words after "and three" that add people to one mentioned before: "and three others". */
export const besides = having('besides')

/** Verbs before "up to" that make the number after it no ceiling: "went up to 32". */
export const goingUp = having('going-up')

/** What may stand between "of" and a family: "five members of the same extended family". */
export const beforeFamily = having('before-family')

/** Persons whose age may come after "of": "a man of 45". */
export const ofAge = having('of-age')

/** Words that open a noun phrase for a body which somebody belongs to: "a commander of the group". */
export const bodyDeterminers = having('noun-opener', 'body-determiner')

/** Verbs and nouns of counting, after which "at" gives a number and no hour: "put the dead at 18". */
export const countings = having('put-at')

/** Words that an age comes after. */
export const ageWords = having('age-word')

/** Units of age: "a 19-year-old". */
export const ageUnits = having('age-unit')

/** Months of which a day is called by a word: "the Fourth of July". */
export const monthsOfDays = having('month-of-day')

/** Numbers before "in" that make a share with the number after it: "one in ten". */
export const shareNumbers = having('share-number')

/** Nouns for people that only tell what kind of thing the next noun is: "two police vehicles". */
export const attributivePeople = having('attributive-people')

/** Words of an attack that may describe those whom it struck. */
export const strikeNouns = having('strike-noun')

/** Those whom such a word may describe: "12 attack victims". */
export const struckOnes = having('struck-one')

/** Endings of the names of peoples, besides a plain "s". */
export const demonymEndings = having('demonym-ending')

/** Verbs after a single capitalized word that make it a person and no plural: "Thomas was killed". */
export const singularVerbs = having('singular-verb')

/** Adjectives that stand for all of a kind: "the innocent". */
export const classAdjectives = having('class-adjective')

/** Possessive pronouns of those whose parents may be mentioned. */
export const parentsOwners = having('possessive-pronoun', 'own-parents')

/** Openers of a noun phrase for somebody who was not named before, "one" aside. */
export const indefiniteArticles = having('indefinite-article', 'one-more')

/** Words after "that" which open a noun phrase, so that it begins a clause: "said that one guard died". */
export const clausePhraseOpeners = having('possessive-pronoun', 'kin-owner', 'noun-opener', 'single-number')

/** Nouns that make a number before them the size of a group: "a five-member family". */
export const memberNouns = having('member-noun')

/** Words before "with" that join another to those named: "together with his wife". */
export const withWords = having('with-word')

/** Prepositions before a place where several things are said to have happened: "12 in Iraq and nine in Mexico". */
export const listedPlaceOpeners = having('listed-place')

/** Prepositions after which a name is hardly a person's. */
export const placeOpeners = having('listed-place', 'place-direction')

/** Verbs and adverbs after a list's last phrase that make it the subject of another clause: "and three women were hurt". */
export const subjectFollowers = having('finite-be', 'present-have', 'past-have', 'later')

/** Words that make a part of what follows: "six, including two children". */
export const including = having('including')

/** Words that parts follow, each a phrase of its own. */
export const partsOpeners = having('including', 'part-opener')

/** Words that a part follows. */
export const partOpeners = having('including', 'part-opener', 'part-opener-alone')

/** Pronouns that stand for a whole mentioned in a sentence before. */
export const wholePronouns = having('whole-pronoun')

/** Nouns and participles that name such a whole after "of the". */
export const wholeNouns = having('whole-noun')

/** Nouns for people in general. */
export const anybodyNouns = having('general-people', 'one-person')

/** Nouns that say nothing of people but that they are people or victims. */
export const anyVictims = having('general-people', 'any-victim')

/** Nouns for somebody's death, after which headlines leave the article out: "death of man". */
export const deathActs = having('death-act')

/** Household nouns for the people themselves, and not for where they live. */
export const familyNouns = having('family-noun')

/** Words for nobody, and those that make nobody of the people after them: "no one", "not a single soldier". */
export const nobodyOpeners = having('negative-subject', 'nobody-word')

/** Words that are nobody by themselves. */
export const nobodies = having('nobody-alone')

/** Words that may open a phrase for a group of a size: "its crew of four". */
export const crewArticles = having('possessive-pronoun', 'thing-owner', 'noun-opener', 'one-more', 'crew-article')

/** Words that may open a phrase for a single person. */
export const personArticles = having(
  'possessive-pronoun',
  'kin-owner',
  'possessive-relative',
  'thing-owner',
  'noun-opener',
  'one-more',
  'article-like',
)

/** Pronouns for one person. */
export const singlePronouns = having('single-pronoun')

/** Verbs of harm after which headlines leave the article out: "gunmen kill monarch". */
export const killingVerbs = having('killing-verb')

/** Other words and marks after which a single person may stand without an article. */
export const beforeBarePersons = having('and-of', 'before-bare-person')

/** Words that add up what stands on both sides of them. */
export const summing = having('and-glue')

/** Verbs of saying and marks at which whatever is said of people ends. */
export const sayingStops = having('saying-stop')

/** Marks that end a clause, commas aside. */
export const clauseStops = having('sentence-end', 'inner-stop')
