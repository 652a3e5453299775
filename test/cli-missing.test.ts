import { afterEach, expect, it, vi } from 'vitest'
import { finish } from '../src/cli/finish.ts'
import { Missing } from '../src/shipped/data.ts'

const before = process.exitCode
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = before
})

it('a missing part of the installation is told in a sentence', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await finish(Promise.reject(new Missing('Expected dist/data/gazetteer.bin, found nothing.')))
  expect(said).toHaveBeenCalledWith('claimwire: Expected dist/data/gazetteer.bin, found nothing.\n')
  expect(process.exitCode).toBe(1)
})
it('a defect is not', async () => {
  await expect(finish(Promise.reject(new RangeError('out of range')))).rejects.toThrow(RangeError)
})
