/** What a character is to a word, by its code unit; worked out when first met. */
const kinds = new Uint8Array(0x10000)
const [WITHIN, BETWEEN] = [1, 2]

/**
 * The words of a text as numbers, whatever their case, quotation marks, hyphens and spaces: what stays the same when a story is set anew.
 *
 * @example wordNumbers('“Seven dead”') // the same as of 'seven DEAD'
 */
export function wordNumbers(text: string): Uint32Array {
  const plain = text.normalize('NFKC').toLowerCase()
  const numbers = new Uint32Array(Math.ceil(plain.length / 2))
  let count = 0
  let hash = 0
  let within = false
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at)
    if (kindOf(unit) === WITHIN) {
      hash = Math.imul((within ? hash : 0x811c9dc5) ^ unit, 0x01000193)
      within = true
    } else if (within) {
      numbers[count++] = mixed(hash)
      within = false
    }
  }
  if (within) numbers[count++] = mixed(hash)
  return numbers.subarray(0, count)
}

/** Spreads a number's bits over all of it: one in, one out, and neighbours far apart. */
export function mixed(number: number): number {
  let bits = number
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

function kindOf(unit: number): number {
  const known = kinds[unit]
  if (known !== undefined && known !== 0) return known
  // Half of a pair is within: the letters outside the first plane are then kept, and what else is there does no harm.
  const kind = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? WITHIN : BETWEEN
  kinds[unit] = kind
  return kind
}
