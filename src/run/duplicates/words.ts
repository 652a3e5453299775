/** What a character is to a word, by its code unit; worked out when first met. */
const kinds = new Uint8Array(0x10000)
const [BETWEEN, WITHIN, MARKED] = [1, 2, 3]

export interface Words {
  /** Each word as a number, whatever its case. */
  readonly numbers: Uint32Array
  /** For each word 1 where it begins with a capital or has a figure, as names, dates and amounts do; else 0. */
  readonly marked: Uint8Array
}

/**
 * The words of a text, without quotation marks, hyphens and spaces: what stays the same when a story is typeset again.
 *
 * @example wordsOf('“Seven dead”').numbers // the same as of 'SEVEN dead'
 */
export function wordsOf(text: string): Words {
  const plain = text.normalize('NFKC')
  const lower = plain.toLowerCase()
  // A few letters become two when their case is changed; then capitals are in other places and do not count.
  const shape = lower.length === plain.length ? plain : lower
  const room = Math.ceil(lower.length / 2)
  const [numbers, marked] = [new Uint32Array(room), new Uint8Array(room)]
  let count = 0
  let hash = 0
  let within = false
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0x20
    const kind = kindOf(unit)
    if (kind !== BETWEEN) {
      if (kind === MARKED || (!within && unit !== shape.charCodeAt(at))) marked[count] = 1
      hash = Math.imul((within ? hash : 0x811c9dc5) ^ unit, 0x01000193)
      within = true
    } else if (within) {
      numbers[count++] = mixed(hash)
      within = false
    }
  }
  return { numbers: numbers.subarray(0, count), marked: marked.subarray(0, count) }
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
  const character = String.fromCharCode(unit)
  // Half of a pair is within: the letters outside the first plane are then kept, and what else is there does no harm.
  const kind = /\p{N}/u.test(character) ? MARKED : /[\p{L}\p{M}\p{Cs}]/u.test(character) ? WITHIN : BETWEEN
  kinds[unit] = kind
  return kind
}
