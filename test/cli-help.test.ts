import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { articleSchema } from '../src/model/article.ts'
import { claimSchema } from '../src/model/claim.ts'
import { configSchema } from '../src/model/config.ts'
import { rejectedSchema } from '../src/model/rejected.ts'
import { runSchema } from '../src/model/run.ts'
import { version } from '../src/run/configuration/version.ts'
import { claimwire } from './program.ts'

describe('the help', () => {
  const commands = [
    ...[['run'], ['extract'], ['export', 'csv'], ['sample'], ['view'], ['report'], ['places'], ['eval'], ['schema']],
    ...[['collect'], ['enqueue'], ['worker'], ['status']],
  ]
  it.each(commands.map((command) => [command.join(' '), command] as const))(
    'of %s has examples',
    async (name, command) => {
      const { code, stdout, stderr } = await claimwire([...command, '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`Examples:\\n(?: .*\\n)*  .*claimwire ${name}`))
    },
  )
  it('of the whole names every command and exit code', async () => {
    const { code, stdout } = await claimwire(['--help'])
    expect(code).toBe(0)
    for (const [command = ''] of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    for (const exit of [0, 1, 2, 3, 130]) expect(stdout).toMatch(new RegExp(`^  ${exit}  `, 'm'))
  })
  it('comes unasked without a command, as a mistake', async () => {
    const { code, stdout, stderr } = await claimwire([])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^Usage: claimwire/)
  })
  it('tells the version', async () => {
    expect(await claimwire(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('a slip of the keyboard', () => {
  const slips: [args: string[], says: string][] = [
    [['runn'], "claimwire: unknown command 'runn'\n(Did you mean run?)\nTry: claimwire --help\n"],
    [
      ['run', '--quite'],
      "claimwire: unknown option '--quite'\n(Did you mean one of --quiet, --quote?)\nTry: claimwire run --help\n",
    ],
    [['schema'], "claimwire: missing required argument 'record'\nTry: claimwire schema --help\n"],
    [
      ['schema', 'clam'],
      "claimwire: command-argument value 'clam' is invalid for argument 'record'. Allowed choices are claim, article, rejected, run, config, fixture.\nTry: claimwire schema --help\n",
    ],
    [
      ['sample', '0'],
      "claimwire: command-argument value '0' is invalid for argument 'n'. Expected a whole number from 1 to 100000.\nTry: claimwire sample --help\n",
    ],
  ]
  it.each(slips)('%j is answered with what was meant', async (args, says) => {
    expect(await claimwire(args)).toEqual({ code: 1, stdout: '', stderr: says })
  })
})

describe('claimwire schema', () => {
  const schemas: [name: string, source: z.ZodType, io: 'input' | 'output'][] = [
    ['claim', claimSchema, 'output'],
    ['article', articleSchema, 'output'],
    ['rejected', rejectedSchema, 'output'],
    ['run', runSchema, 'output'],
    ['config', configSchema, 'input'],
  ]
  it.each(schemas)('prints that of %s as the program itself checks it', async (name, source, io) => {
    const { code, stdout, stderr } = await claimwire(['schema', name])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const printed = JSON.parse(stdout)
    expect(printed.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(printed).toEqual(z.toJSONSchema(source, { target: 'draft-2020-12', io }))
  })
})
