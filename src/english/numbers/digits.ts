import { ofForm } from '../../text/of-form.ts'

/** The largest count that is read; a longer row of digits is a telephone number or an attack. */
export const LARGEST = 1e13

const PLAIN = /^\d{1,13}$/
/** 1,200 and 12,34,567: groups of three, or of two before the last three. */
const COMMAS = /^\d{1,3}(?:,\d{3}){1,4}$|^\d{1,2}(?:,\d{2}){1,4},\d{3}$/
const DOTS = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/
const DECIMAL = /^(\d{1,6})\.(\d{1,3})$/

/**
 * Reads a figure with its separators; null for a time, a score, a decimal ("3.5") or a row of digits too long to be a count.
 *
 * @example readDigits('1,200') // 1200
 */
export function readDigits(text: string): number | null {
  if (PLAIN.test(text)) return Number(text)
  if (COMMAS.test(text)) return Number(text.replaceAll(',', ''))
  if (DOTS.test(text)) return Number(text.replaceAll('.', ''))
  return null
}

/** Reads a decimal that a magnitude follows: "1.2" of "1.2 million", also "1.125"; null for anything else. */
export function readDecimal(text: string): number | null {
  return DECIMAL.test(text) ? Number(text) : null
}

/** The same of tokens. */
export const digitsOf = ofForm(({ text }) => readDigits(text))
export const decimalOf = ofForm(({ text }) => readDecimal(text))
