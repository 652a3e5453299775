import type { RuleAt } from '../../explain/explanation.ts'
import { colors } from './colors.ts'

/** A heading with lines under it, or nothing where there are none. */
export function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [colors.bold(heading), ...lines].join('\n')
}

/** A rule with its file. */
export const ruleAt = ({ rule, file }: RuleAt): string => (file === null ? rule : `${rule}  ${colors.dim(file)}`)
