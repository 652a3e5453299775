/** What two annotators said of the same things. */
export type Answers<T> = readonly (readonly [a: T, b: T])[]

/**
 * Cohen's kappa: agreement on categories beyond what chance would give; 1 is full, 0 is chance.
 *
 * @returns null of nothing, and where both gave the same one answer throughout, so that chance alone agrees fully.
 */
export function kappa(answers: Answers<string>): number | null {
  if (answers.length === 0) return null
  const [ofA, ofB] = [new Map<string, number>(), new Map<string, number>()]
  for (const [a, b] of answers) {
    ofA.set(a, (ofA.get(a) ?? 0) + 1)
    ofB.set(b, (ofB.get(b) ?? 0) + 1)
  }
  const observed = answers.filter(([a, b]) => a === b).length / answers.length
  let byChance = 0
  for (const [answer, count] of ofA) byChance += (count * (ofB.get(answer) ?? 0)) / answers.length ** 2
  return byChance === 1 ? null : (observed - byChance) / (1 - byChance)
}

/**
 * Krippendorff's alpha of two annotators' counts, by the distance of a ratio scale: 3 and 4 are farther apart than 103 and 104.
 *
 * @returns null of nothing, and where all counts are the same.
 */
export function alpha(answers: Answers<number>): number | null {
  const values = answers.flat().sort((a, b) => a - b)
  if (values.length === 0) return null
  const distance = (a: number, b: number) => (a === b ? 0 : ((a - b) / (a + b)) ** 2)
  const observed = answers.reduce((sum, [a, b]) => sum + distance(a, b), 0) / answers.length
  // Equal counts are gathered, since a long list of figures has few different ones
  const often = new Map<number, number>()
  for (const value of values) often.set(value, (often.get(value) ?? 0) + 1)
  let expected = 0
  for (const [a, n] of often) for (const [b, m] of often) expected += n * m * distance(a, b)
  expected /= values.length * (values.length - 1)
  return expected === 0 ? null : 1 - observed / expected
}
