import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { packTar } from 'modern-tar'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxOf, pdfOf } from './office.ts'
import { claimwire, type Ended, folderWith } from './program.ts'
import { pageOf, recordOf } from './warc.ts'
import { zipOf } from './zip.ts'
import { zstdOf } from './zstd.ts'

const STORY = 'At least six people were killed in Lorca on Tuesday, officials said.'
const PROSE = [
  STORY,
  ...Array.from(
    { length: 5 },
    (_, i) =>
      `Witness number ${i}, who lives nearby, said that the roof of the hall came down at once, and that nobody could leave it.`,
  ),
]
const PAGE = pageOf('Hall falls', PROSE)
const line = (value: object) => `${JSON.stringify(value)}\n`
const eml = (text = STORY) =>
  `From: Lena Roth <l@example.org>\r\nSubject: Hall falls\r\nDate: Wed, 3 Mar 2021 10:00:00 +0000\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>Hall</title><description>${STORY}</description></item></channel></rss>`
const warc = Buffer.concat([recordOf({ body: PAGE })])
const nexis = `\n                 1 of 1 DOCUMENTS\n\n      Daily Courier\n\n   March 3, 2021 Wednesday\n\nHall falls\n\nLENGTH: 12 words\n\n${STORY}\n\nLOAD-DATE: March 3, 2021\n`
const factiva = `Hall falls\n\nLena Roth\n\n12 words\n\n3 March 2021\n\nDaily Courier\n\nDCOU\n\nEnglish\n\n(c) 2021 Courier\n\n${STORY}\n\nDocument DCOU000020210303eh3300001\n`
const proquest = `${'_'.repeat(60)}\n\nHall falls\n\nFull text: ${STORY}\n\nTitle: Hall falls\n\nPublication title: Courier\n\nPublication date: Mar 3, 2021\n\nProQuest document ID: 1\n\n${'_'.repeat(60)}\n`
const arc = `filedesc://x.arc 0.0.0.0 20070301000000 text/plain 10\n1 0 Archiv\n\nhttp://example.org/a 1.2.3.4 20070303100000 text/html ${Buffer.byteLength(`HTTP/1.1 200 OK\r\n\r\n${PAGE}`)}\nHTTP/1.1 200 OK\r\n\r\n${PAGE}\n`
const parquet = Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: [STORY], type: 'STRING' }] }))
const tar = Buffer.from(
  await packTar([{ header: { name: 'a.txt', size: Buffer.byteLength(STORY), type: 'file' }, body: STORY }]),
)
const BZ2 =
  'QlpoOTFBWSZTWUw35l0AAAdXgAAQQAUgBAQALy3e4CAASKn6p5Tam2qGmjTNQiMgaAAaErJzdjn5doZzKrWaeEQKl9MREZItHRFA/ExRQogkBOIVuQ/MNvxdyRThQkEw35l0'
const XZ =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQBEQXQgbGVhc3Qgc2l4IHBlb3BsZSB3ZXJlIGtpbGxlZCBpbiBMb3JjYSBvbiBUdWVzZGF5LCBvZmZpY2lhbHMgc2FpZC4KAAAAAL48rhTBOmX8AAFdRS0jJSkftvN9AQAAAAAEWVo='

type Fate = 'read' | 'refused' | 'passed over'
type Kind = readonly [
  what: string,
  name: (index: number) => string,
  bytes: Buffer,
  fate: Fate,
  format: string | undefined,
]

const kind = (what: string, ending: string, content: string | Uint8Array, fate: Fate, format?: string): Kind => [
  what,
  (index) => `${what.replace(/\W+/g, '-')}-${index}${ending}`,
  Buffer.from(content),
  fate,
  format,
]

/** Forms that are read: each is also there under a name without an ending, and cut in the middle. */
const READ: readonly Kind[] = [
  kind('plain text', '.txt', `Hall falls\n\n${STORY}\n`, 'read', 'text'),
  kind('text in UTF-16', '.txt', Buffer.from(`\uFEFFHall falls\n\n${STORY}`, 'utf16le'), 'read', 'text'),
  kind('text in Latin-1', '.txt', Buffer.from(`Six died at the caf\u00e9.`, 'latin1'), 'read', 'text'),
  kind('page', '.html', PAGE, 'read', 'html'),
  kind('JSON Lines', '.jsonl', line({ text: STORY }), 'read', 'jsonl'),
  kind('JSON list', '.json', `[\n{"text": ${JSON.stringify(STORY)}}\n]`, 'read', 'json'),
  kind('CSV', '.csv', `n,text\n1,"${STORY}"\n`, 'read', 'csv'),
  kind('TSV', '.tsv', `n\ttext\n1\t${STORY}\n`, 'read', 'csv'),
  kind('CSV of Excel', '.csv', `sep=;\r\nn;text\r\n1;"${STORY}"\r\n`, 'read', 'csv'),
  kind('RSS', '.xml', rss, 'read', 'rss'),
  kind(
    'Atom',
    '.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Hall</title><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`,
    'read',
    'atom',
  ),
  kind(
    'NITF',
    '.xml',
    `<nitf><body><body.head><hedline><hl1>Hall</hl1></hedline></body.head><body.content><p>${STORY}</p></body.content></body></nitf>`,
    'read',
    'nitf',
  ),
  kind(
    'NewsML-G2',
    '.xml',
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Hall</headline></contentMeta><contentSet><inlineXML><html><body><p>${STORY}</p></body></html></inlineXML></contentSet></newsItem>`,
    'read',
    'newsml',
  ),
  kind(
    'TEI',
    '.xml',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>${STORY}</p></body></text></TEI>`,
    'read',
    'tei',
  ),
  kind(
    'JATS',
    '.xml',
    `<article><front><article-meta><title-group><article-title>Hall</article-title></title-group></article-meta></front><body><p>${STORY}</p></body></article>`,
    'read',
    'jats',
  ),
  kind(
    'ProQuest XML',
    '.xml',
    `<RECORD><GOID>1</GOID><TextInfo><Text>${STORY}</Text></TextInfo></RECORD>`,
    'read',
    'proquestxml',
  ),
  kind('message', '.eml', eml(), 'read', 'mail'),
  kind(
    'saved page in one file',
    '.mhtml',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: Hall\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--b--\r\n`,
    'read',
    'mail',
  ),
  kind('mailbox', '.mbox', `From l@example.org Wed Mar  3 10:00:00 2021\r\n${eml()}`, 'read', 'mbox'),
  kind('Word document', '.docx', docxOf(['Hall falls', STORY]), 'read', 'docx'),
  kind('PDF', '.pdf', pdfOf([[[60, 700, STORY]]]), 'read', 'pdf'),
  kind('Parquet', '.parquet', parquet, 'read', 'parquet'),
  kind('WARC', '.warc', warc, 'read', 'warc'),
  kind('ARC', '.arc', arc, 'read', 'arc'),
  kind('Nexis', '.txt', nexis, 'read', 'nexis'),
  kind('Factiva', '.txt', factiva, 'read', 'factiva'),
  kind('ProQuest', '.txt', proquest, 'read', 'proquest'),
  kind('gzip', '.txt.gz', gzipSync(STORY), 'read', 'text'),
  kind('Zstandard', '.txt.zst', zstdOf([Buffer.from(STORY)]), 'read', 'text'),
  kind('bzip2', '.txt.bz2', Buffer.from(BZ2, 'base64'), 'read', 'text'),
  kind('xz', '.txt.xz', Buffer.from(XZ, 'base64'), 'read', 'text'),
  kind('zip', '.zip', zipOf([{ name: 'a.txt', content: STORY }]), 'read', 'text'),
  kind('tar', '.tar', tar, 'read', 'text'),
  kind('tar in gzip', '.tgz', gzipSync(tar), 'read', 'text'),
]

const OTHERS: readonly Kind[] = [
  kind('RTF', '.rtf', `{\\rtf1\\ansi ${STORY}}`, 'refused'),
  kind('RTF called text', '.txt', `{\\rtf1\\ansi ${STORY}}`, 'refused'),
  kind('old Word', '.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'refused'),
  kind(
    'Excel',
    '.xlsx',
    zipOf([
      { name: '[Content_Types].xml', content: 'x' },
      { name: 'xl/workbook.xml', content: 'x' },
    ]),
    'refused',
  ),
  kind(
    'OpenDocument',
    '.odt',
    zipOf([
      { name: 'mimetype', content: 'x', stored: true },
      { name: 'META-INF/manifest.xml', content: 'x' },
    ]),
    'refused',
  ),
  kind(
    'EPUB',
    '.epub',
    zipOf([
      { name: 'mimetype', content: 'x', stored: true },
      { name: 'META-INF/container.xml', content: 'x' },
    ]),
    'refused',
  ),
  kind('7z', '.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'refused'),
  kind('XML of another kind', '.xml', `<stock><p>${STORY}</p></stock>`, 'refused'),
  kind('empty', '.txt', '', 'refused'),
  kind('picture called text', '.txt', Buffer.from('ffd8ffe000104a464946000101', 'hex'), 'refused'),
  kind('picture', '.jpg', Buffer.from('ffd8ffe000104a464946000101', 'hex'), 'passed over'),
  kind('recording', '.mp3', 'ID3', 'passed over'),
  kind('script', '.js', 'alert("Six people were killed.")', 'passed over'),
  kind('notes', '.md', `# Notes\n\n${STORY}`, 'passed over'),
  kind('bytes', '.bin', Buffer.from([0, 1, 2, 3, 0, 255]), 'passed over'),
  kind('claims of another run', '.jsonl', '{"schema":"claimwire/claim@2","id":"c_1"}\n', 'passed over'),
  kind('table of metadata', '.csv', 'path,title\na.txt,A\n', 'passed over'),
]

describe('a folder of everything', () => {
  const fates = new Map<string, Kind>()
  const cut = new Set<string>()
  let ended: Ended
  let out = ''
  const records = (name: string) =>
    readFileSync(join(out, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(
        (one) =>
          JSON.parse(one) as {
            source: { file: string; format: string }
            kind: string
            code: string
            reason: string
            text: string
            claims: number
          },
      )

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {}
    for (const index of [1, 2])
      for (const one of [...READ, ...OTHERS]) {
        files[one[1](index)] = one[2]
        fates.set(one[1](index), one)
      }
    for (const one of READ)
      for (const share of [0.3, 0.5, 0.8]) {
        const name = `cut/${share}-${one[1](0)}`
        files[name] = one[2].subarray(0, Math.floor(one[2].length * share))
        cut.add(name)
      }
    files['saved.html'] = Buffer.from(PAGE)
    files['saved_files/frame.html'] = Buffer.from('<p>Advertisement</p>')
    files['.git/config'] = Buffer.from('x')
    const cwd = await folderWith(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`in/${name}`, bytes])),
    )
    ended = await claimwire(['run', 'in', '-o', 'out', '--dedupe', 'off'], { cwd })
    out = join(cwd, 'out')
    expect(
      readdirSync(join(cwd, 'in'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    ).toBeGreaterThanOrEqual(200)
  }, 120_000)

  test('accounts for each file: read, refused with a sentence, or passed over by a rule', () => {
    const [articles, rejected] = [records('articles.jsonl'), records('rejected.jsonl')]
    const fateOf = (file: string): Fate[] => [
      ...(articles.some(({ source }) => source.file === file || source.file.startsWith(`${file}/`))
        ? (['read'] as const)
        : []),
      ...rejected
        .filter(({ source }) => source.file === file || source.file.startsWith(`${file}/`))
        .map(({ kind }) => (kind === 'passed-over' ? 'passed over' : 'refused') as Fate),
    ]
    const rows: string[] = []
    const wrong: string[] = []
    for (const [name, [what, , , fate, format]] of fates) {
      const own = fateOf(name)
      const read = articles.find(({ source }) => source.file === name || source.file.startsWith(`${name}/`))
      if (own.length !== 1 || own[0] !== fate || (format !== undefined && read?.source.format !== format))
        wrong.push(`${name}: ${own.join(', ') || 'nothing'}, ${read?.source.format ?? ''}`)
      rows.push(
        `${what.padEnd(26)}${own.join(', ').padEnd(14)}${read?.source.format ?? rejected.find(({ source }) => source.file === name)?.code ?? ''}`,
      )
    }
    for (const name of cut) if (fateOf(name).length === 0) wrong.push(`${name}: silent`)
    process.stdout.write(`${[...new Set(rows)].join('\n')}\n`)
    expect(wrong).toEqual([])
    expect(fateOf('saved_files')).toEqual(['passed over'])
    expect(fateOf('.git')).toEqual(['passed over'])
  })

  test('reads nothing as text that is something else', () => {
    for (const { text, source } of records('articles.jsonl')) {
      expect(text, source.file).not.toMatch(/\\rtf|Content-Type|DOCTYPE|<\/|"schema"|WARC\/|filedesc|\0|\uFFFD\uFFFD/)
      if (!cut.has(source.file) && !cut.has(source.file.split('/').slice(0, 2).join('/')))
        expect(text, source.file).toMatch(/[Ss]ix (?:people|died)/)
    }
  })

  test('counts what adds up, and says it', () => {
    const { counts } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
    const { read, written, rejected, passedOver, undated } = counts.articles
    expect(read).toBe(written + rejected + passedOver)
    expect(passedOver).toBe(2 * OTHERS.filter(([, , , fate]) => fate === 'passed over').length + 2)
    expect(Object.values<number>(counts.passedOver).reduce((sum, count) => sum + count, 0)).toBe(passedOver)
    expect(undated).toBeGreaterThan(0)
    expect(ended.stdout).toMatch(/passed over +\d+ .*hidden.*parts of saved pages/)
    expect(ended.code).toBe(2)
  })
})
