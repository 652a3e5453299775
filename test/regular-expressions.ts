import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { analyse } from 'scslre'
import { withoutComments } from './source-files.ts'

/** A literal where an expression may stand: behind an operator, a bracket, a comma, `return`, or at the beginning of a line. */
const LITERAL =
  /(?<=[=(,:!&|?[{;}>]\s{0,80}|\breturn\s|^\s{0,80})\/(?![*/\s>])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm

/** Every literal regular expression in a file's code. */
export function literalsIn(code: string): RegExp[] {
  return Array.from(withoutComments(code).matchAll(LITERAL), ([, source = '', flags = '']) => new RegExp(source, flags))
}

/** A repetition up to this often costs little, however ambiguous it is. */
const FEW = 4

/**
 * What makes an expression slow on a long or an ill-meant text; empty when nothing does.
 *
 * Two ways are looked for: a repetition without an end that backtracks more than in proportion to the text, from one start or from
 * all together; and bounded repetitions within each other that would do so exponentially, were they not bounded.
 */
export function slowness(expression: RegExp): string[] {
  const unbounded = analyse(expression).reports.map(({ type, exponential }) => named(type, exponential))
  const nested = analyse(widened(expression)).reports.filter(({ exponential }) => exponential)
  return [...unbounded, ...nested.map(({ type }) => `bounded but ${named(type, true)}`)]
}

const named = (type: string, exponential: boolean) => `${exponential ? 'exponential' : 'quadratic'} (${type})`

/** The expression with the bounds of its longer repetitions taken away. */
function widened(expression: RegExp): RegExp {
  const { source, flags } = expression
  const unicode = flags.includes('u')
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  })
  const bounds: AST.Quantifier[] = []
  visitRegExpAST(pattern, {
    onQuantifierEnter: (quantifier) => {
      if (Number.isFinite(quantifier.max) && quantifier.max > FEW && quantifier.max > quantifier.min)
        bounds.push(quantifier)
    },
  })
  let wide = source
  for (const { element, end, min, greedy } of bounds.sort((a, b) => b.end - a.end || a.start - b.start)) {
    wide = `${wide.slice(0, element.end)}{${Math.min(min, 1)},}${greedy ? '' : '?'}${wide.slice(end)}`
  }
  return new RegExp(wide, flags)
}
