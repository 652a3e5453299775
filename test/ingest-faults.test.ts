import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { windowWatch } from '../src/input/unpack/zstd-frames.ts'
import { claimwire, emptyFolder } from './program.ts'
import { desk } from './reading.ts'
import { pageOf, recordOf, warcOf } from './warc.ts'
import { zipOf } from './zip.ts'
import { zstdOf } from './zstd.ts'

const { read, write, path } = desk()
const piped = (bytes: string | Uint8Array) => Readable.from([Buffer.from(bytes)])
const text = 'At least two people were killed in Ganja.'

describe('one record that nests too deep is refused alone', () => {
  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)
  const rows: [how: string, value: string][] = [
    ['lists', nested(2000, '[', ']')],
    ['lists, far deeper', nested(200_000, '[', ']')],
    ['objects', `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`],
    ['just too deep', nested(201, '[', ']')],
  ]
  test.each(rows)('%s', async (_, value) => {
    for (const field of ['x', 'title', 'text']) {
      const line = field === 'text' ? `{"text":${value}}` : `{"text":"${text}","${field}":${value}}`
      const whole = `{"text":"${text}"}\n${line}\n{"text":"${text} Then."}\n`
      const { articles, rejected } = await read({ inputs: ['-'] }, piped(whole))
      expect([articles.length, rejected.map(({ source }) => source.record)]).toEqual([2, [2]])
      expect(rejected[0]?.reason).not.toMatch(/call stack/)
    }
  })
  test('what is as deep as may be is kept', async () => {
    const line = `{"text":"${text}","x":${nested(190, '[', ']')}}`
    const { articles } = await read({ inputs: ['-'] }, piped(line))
    expect(JSON.stringify(articles[0]?.extra)).toBe(`{"x":${nested(190, '[', ']')}}`)
  })
  test('in a JSON list', async () => {
    const whole = `[{"text":"${text}"},{"text":"${text}","x":${nested(3000, '[', ']')}},{"text":"${text} Then."}]`
    const { articles, rejected } = await read({ inputs: ['-'] }, piped(whole))
    expect([articles.length, rejected.map(({ code }) => code)]).toEqual([2, ['invalid-record']])
  })
})

describe('a table', () => {
  const rows: [why: string, name: string, content: string | Buffer, texts: string[]][] = [
    ['of one column', 'a.csv', `text\n${text}\n`, [text]],
    ['of one column in quotation marks', 'a.csv', `"text"\n"${text}, police said"\n`, [`${text}, police said`]],
    ['of one column, packed', 'a.csv.gz', gzipSync(`text\n${text}\n`), [text]],
    ['of one column with tabs between', 'a.tsv', `text\n${text}, police said\n`, [`${text}, police said`]],
    ['whose lines end with a return', 'a.csv', `id,text\r1,${text}\r2,"${text}\rThen."\r`, [text, `${text}\nThen.`]],
  ]
  test.each(rows)('%s is read', async (_, name, content, texts) => {
    write(name, content)
    const { articles, rejected } = await read({ inputs: [name] })
    expect([articles.map((one) => one.text), rejected]).toEqual([texts, []])
  })
  test('of one other column says how to name it', async () => {
    write('a.csv', `words\n${text}\n`)
    const { rejected } = await read({ inputs: ['a.csv'] })
    expect(rejected[0]?.reason).toContain(
      'a.csv has no column "text", only words; say which one holds the text with --map text=NAME.',
    )
    expect((await read({ inputs: ['a.csv'], fields: { text: 'words' } })).articles).toHaveLength(1)
  })
  test('a line of one word is still no table', async () => {
    const { articles } = await read({ inputs: ['-'] }, piped(`text\n${text}\n`))
    expect(articles.map((one) => one.text)).toEqual([`text\n${text}\n`])
  })
  test('with a NUL in a cell says so', async () => {
    write('a.csv', `id,text\n1,At least\0 two\n2,${text}\n`)
    const { articles, rejected } = await read({ inputs: ['a.csv'] })
    expect(articles).toHaveLength(1)
    expect(rejected.map(({ code, source }) => [code, source.record])).toEqual([['binary', 1]])
  })
})

describe('Zstandard', () => {
  /** A frame's header that asks for a window of 2^exponent bytes. */
  const asking = (exponent: number) => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, (exponent - 10) << 3])
  const blocks = (words: string) => zstdOf([Buffer.from(words)]).subarray(6)
  const packed = (exponent: number) => Buffer.concat([asking(exponent), blocks(text)])
  test('that asks for gigabytes is refused before it has them', async () => {
    const before = process.memoryUsage().rss
    for (const bytes of [
      packed(30),
      packed(28),
      Buffer.concat([asking(31).subarray(0, 5), Buffer.from([0xa7, 0x51, 0, 0]), Buffer.from('5 people d')]),
      Buffer.concat([zstdOf([Buffer.from(`${text}\n`)]), packed(30)]),
    ]) {
      const { rejected } = await read({ inputs: ['-'] }, piped(bytes))
      expect(rejected.map(({ code, reason }) => [code, reason])).toMatchObject([
        ['archive-bomb', expect.stringMatching(/needs \d+ MiB of memory/)],
      ])
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
  test('within what zstd allows is read', async () => {
    for (const exponent of [10, 17, 23, 27]) {
      const { articles } = await read({ inputs: ['-'] }, piped(packed(exponent)))
      expect(articles.map((one) => one.text)).toEqual([text])
    }
  })
  test.each([1, 2, 3, 7, 1000])('its frames are followed in pieces of %i bytes', (size) => {
    const whole = Buffer.concat([
      zstdOf([Buffer.from('a'.repeat(300)), { byte: 65, times: 900 }, Buffer.from('b')]),
      Buffer.from([0x5f, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, 1, 2, 3, 4, 5]),
      packed(30),
    ])
    const see = windowWatch()
    const found: number[] = []
    for (let from = 0; from < whole.length; from += size) {
      const window = see(whole.subarray(from, from + size))
      if (window !== null) found.push(window)
    }
    expect(found).toEqual([2 ** 30])
  })
})

describe('archives', () => {
  test('one in another grow together', async () => {
    // 80 MiB, packed twice: each layer by itself would be within 200 times and 64 MiB.
    const layers = gzipSync(gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a ')))
    const limits = { articleCharacters: 20_000_000 }
    const { rejected } = await read({ inputs: ['-'], limits }, piped(layers))
    expect(rejected.map(({ code }) => code)).toEqual(['archive-bomb'])
  })
  test('one in another that is sound is read', async () => {
    const inner = zipOf([{ name: 'a.txt', content: text }])
    const { articles } = await read({ inputs: ['-'] }, piped(gzipSync(zipOf([{ name: 'b.zip', content: inner }]))))
    expect(articles.map((one) => one.text)).toEqual([text])
  })
  test('a zip that is cut says that nothing of it is read', async () => {
    const { rejected } = await read(
      { inputs: ['-'] },
      piped(zipOf([{ name: 'a.txt', content: text.repeat(9) }]).subarray(0, 90)),
    )
    expect(rejected[0]?.reason).toMatch(/table of contents at its end cannot be read .* so that nothing of it is\./)
  })
})

describe('WARC', () => {
  const page = pageOf('Bridge falls', Array(6).fill(`${text} It was the third accident of this kind in a week.`))
  const html = { 'Content-Type': 'text/html' }
  test.each([
    ['gzip', gzipSync(page)],
    ['br', Buffer.concat([brotliCompressSync(page).subarray(0, 40), Buffer.alloc(40, 7)])],
  ])('a body whose %s is broken is called damaged, not too large', async (encoding, packed) => {
    const body = encoding === 'gzip' ? Buffer.concat([packed.subarray(0, 60), Buffer.alloc(60, 7)]) : packed
    const { articles, rejected } = await read(
      { inputs: ['-'] },
      piped(warcOf([{ body, http: { ...html, 'Content-Encoding': encoding } }, { body: page }])),
    )
    expect(articles).toHaveLength(1)
    expect(rejected.map(({ code, reason }) => [code, reason])).toMatchObject([
      ['unreadable', expect.stringMatching(/is damaged: its body cannot be unpacked/)],
    ])
  })
  test('many records that each say to be as long as the file are passed in proportion to its length', async () => {
    const one = recordOf({ body: page, wrong: 9_000_000 })
    const cost = async (count: number) => {
      const bytes = Buffer.concat(Array<Buffer>(count).fill(one))
      const before = process.cpuUsage()
      const { rejected } = await read({ inputs: ['-'] }, piped(bytes))
      expect(rejected.length).toBeGreaterThanOrEqual(count)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    await cost(200)
    const [short, long] = [await cost(1500), await cost(6000)]
    expect(long).toBeLessThan(9 * short + 200)
  })
})

describe('what cannot be read is refused in its place', () => {
  test.skipIf(process.getuid?.() !== 0)('a folder without permission, and a file', async () => {
    const home = emptyFolder()
    chmodSync(home, 0o755)
    const place = (name: string, content: string) => writeFileSync(`${home}/${name}`, content)
    spawnSync('mkdir', ['-p', `${home}/in/secret/deep`, `${home}/in/open`])
    place('in/a.txt', text)
    place('in/secret/b.txt', text)
    place('in/open/c.txt', text)
    place('in/d.txt', text)
    const program = JSON.stringify(new URL('../dist/cli/main.js', import.meta.url).href)
    place('as-nobody.mjs', `process.setuid('nobody'); await import(${program})`)
    for (const name of ['in/secret', 'in/d.txt']) chmodSync(`${home}/${name}`, 0)
    spawnSync('chown', ['-R', 'nobody', home])
    const run = (...inputs: string[]) => {
      const args = ['as-nobody.mjs', 'run', ...inputs, '-o', `${home}/out`, '--workers', '1', '--log', 'json']
      return spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
    }
    for (const inputs of [['in'], ['in/**/*.txt']]) {
      const { status, stderr } = run(...inputs)
      expect(status, stderr).toBe(2)
      const rejected = stderr
        .split('\n')
        .filter((line) => line.includes('"rejected"'))
        .join('\n')
      expect(rejected).toMatch(/secret cannot be read: permission was denied/)
      expect(rejected).toMatch(/d\.txt cannot be read: permission was denied/)
      expect(rejected).not.toContain(home)
    }
  })
  test('a folder of nothing but links says so', async () => {
    write('real/a.txt', text)
    write('links/b.md', '')
    symlinkSync(path('real/a.txt'), path('links/a.txt'))
    await expect(read({ inputs: ['links'] })).rejects.toThrow(/links, which are not followed/)
    expect((await read({ inputs: ['links/a.txt'] })).articles).toHaveLength(1)
  })
})

describe.skipIf(process.platform === 'win32')('a pipe by name', () => {
  const shell = (command: string) => {
    const program = `${process.execPath} ${new URL('../dist/cli/main.js', import.meta.url).pathname}`
    return spawnSync('bash', ['-c', command.replaceAll('claimwire', program)], { cwd: emptyFolder(), encoding: 'utf8' })
  }
  test.each([
    ['of the shell', `claimwire extract <(echo '${text}')`],
    ['that comes late', `claimwire extract <(sleep 1; echo '${text}')`],
    ['of the shell, packed', `claimwire extract <(echo '${text}' | gzip)`],
    ['that is standard input', `echo '${text}' | claimwire extract /dev/stdin`],
    ['that was made', `mkfifo p; echo '${text}' > p & claimwire extract p`],
    ['in a run', `claimwire run <(echo '${text}') -o o --quiet && cat o/claims.jsonl`],
    ['twice in a run', `claimwire run <(echo '${text}') <(echo 'Rain fell.') -o o --quiet && cat o/articles.jsonl`],
  ])('%s is read', (_, command) => {
    const { status, stdout, stderr } = shell(command)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('killed in Ganja')
  })
  test('that nobody writes to does not keep an interrupted run', () => {
    const { stdout } = shell('mkfifo p; claimwire run p -o o & sleep 3; kill -INT $!; wait $!; echo code $?')
    expect(stdout).toMatch(/code 130/)
  })
  test('is not what nothing is', async () => {
    const { code, stderr } = await claimwire(['extract', 'nothing'])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/there is nothing of that name/)])
  })
})
