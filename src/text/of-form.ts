import type { Form } from '../model/document.ts'

type Formed = { readonly form: Form } | undefined

/** How many readings there are; each has its own place on every form. */
let readings = 0

/**
 * Makes a reading that the letters of a word alone decide: worked out when it is first asked for, and kept on the form of the word,
 * which articles share. Of no token it is null.
 *
 * @param read never undefined, which is what has not been read yet
 * @example const verbOf = ofForm(({ lower }) => readVerb(lower)); verbOf(tokens[at])
 */
export function ofForm<Value>(read: (form: Form) => Value): (token: Formed) => Value | null {
  const place = readings++
  return (token) => {
    if (token === undefined) return null
    const { form } = token
    form.readings ??= new Array(readings).fill(undefined)
    const known = form.readings[place]
    if (known !== undefined) return known as Value
    const value = read(form)
    form.readings[place] = value
    return value
  }
}

/** How many tests there are; each has two bits on every form: whether it was asked, and whether it holds. */
let tests = 0
/** As many as small integers of V8 have room for. */
const AN_INTEGER = 15

/**
 * Makes a test of the letters of a word, whose answer is kept in the same way; of no token it says no.
 *
 * @example const isAcronym = formIs(({ text }) => /^\p{Lu}{2,6}$/u.test(text))
 */
export function formIs(test: (form: Form) => boolean): (token: Formed) => boolean {
  const place = Math.floor(tests / AN_INTEGER)
  const asked = 1 << ((tests % AN_INTEGER) * 2)
  const holds = asked << 1
  tests++
  return (token) => {
    if (token === undefined) return false
    const { form } = token
    form.tests ??= new Array(Math.ceil(tests / AN_INTEGER)).fill(0)
    const known = form.tests[place] ?? 0
    if ((known & asked) !== 0) return (known & holds) !== 0
    const told = test(form)
    // The test may have asked others, whose answers are here too
    form.tests[place] = (form.tests[place] ?? 0) | (told ? asked | holds : asked)
    return told
  }
}
