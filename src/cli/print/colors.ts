import pc from 'picocolors'

/**
 * Colours for a terminal, none for a pipe, a file, or somebody who has set NO_COLOR.
 *
 * Asked here and not left to picocolors, which colours every pipe where CI is set, and asks itself when it is handed undefined.
 */
export const colors = pc.createColors(wanted(process.env, Boolean(process.stdout.isTTY)))

function wanted({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return terminal && TERM !== 'dumb'
}
