// A worker thread for tests: it hangs on one article, dies of another, throws, or wants ever more memory, at once or after a
// while, which the real pipeline is made never to do.
import { parentPort } from 'node:worker_threads'

const counts = {
  articles: {
    read: 1,
    written: 1,
    rejected: 0,
    dropped: 0,
    duplicates: 0,
    otherLanguage: 0,
    cutOff: 0,
    passedOver: 0,
    undated: 0,
    unreadableDates: 0,
  },
  passedOver: {},
  claims: { drafted: 0, written: 0, refused: 0, forms: { direct: 0, mixed: 0, indirect: 0, narrative: 0 } },
  figures: 0,
  dates: 0,
  places: 0,
}

function swell() {
  for (const all = []; ; ) all.push(new Array(1_000_000).fill(all.length))
}

export default function work({ number, inputs }) {
  const lines = inputs.map(({ id, text }) => {
    parentPort.postMessage({ began: number })
    if (text === 'hang') for (;;);
    if (text === 'die') process.exit(7)
    if (text === 'throw') throw new Error('thrown')
    if (text === 'swell') swell()
    const [, delay] = /^swell after (\d+)$/.exec(text) ?? []
    if (delay !== undefined) {
      for (const end = performance.now() + Number(delay); performance.now() < end; );
      swell()
    }
    return `${id}\n`
  })
  const none = new Uint8Array(0)
  const articles = new TextEncoder().encode(lines.join(''))
  return { inputs: inputs.length, claims: none, articles, rejected: none, index: none, counts, specimen: null }
}
