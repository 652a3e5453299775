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

/**
 * Makes a test of the letters of a word, which is kept in the same way; of no token it says no.
 *
 * @example const isAcronym = formIs(({ text }) => /^\p{Lu}{2,6}$/u.test(text))
 */
export function formIs(test: (form: Form) => boolean): (token: Formed) => boolean {
  const told = ofForm(test)
  return (token) => told(token) === true
}
