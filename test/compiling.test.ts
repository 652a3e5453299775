import { describe, expect, test } from 'vitest'
import { claimwire } from './program.ts'

describe('the flags that make V8 compile less', () => {
  test('are known to this version of it, which would complain', async () => {
    const input = 'At least 12 people were killed in Ganja on Tuesday, police said.\n'
    const { stdout, stderr } = await claimwire(['extract', '-'], { input })
    expect(stderr).toBe('')
    expect(stdout).toContain('"low":12')
  })
})
