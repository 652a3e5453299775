import { useMemo, useRef, useState } from 'preact/hooks'
import { placeName } from '../facets.ts'
import { amount } from './amount.ts'
import { chosenFigures } from './chosen-figures.ts'
import { useShared } from './context.ts'
import { Link } from './link.tsx'
import { type Setting, settingsOf, sizeOf } from './settings.ts'

/** Coasts and borders as paths in tenths of a degree; the build puts them here. */
declare const WORLD_OUTLINE: { readonly land: string; readonly borders: string }

/** What part of the world is in the window: its middle, and its width in units. */
interface Sight {
  readonly x: number
  readonly y: number
  readonly width: number
}

const WORLD: Sight = { x: 0, y: -150, width: 3600 }
const CLOSEST = 40
/** Width by height of the map. */
const SHAPE = 2
/** What keys do while the map has the focus. */
const KEYS: Readonly<Record<string, (before: Sight) => Sight>> = {
  ArrowLeft: (before) => ({ ...before, x: before.x - before.width / 8 }),
  ArrowRight: (before) => ({ ...before, x: before.x + before.width / 8 }),
  ArrowUp: (before) => ({ ...before, y: before.y - before.width / 8 }),
  ArrowDown: (before) => ({ ...before, y: before.y + before.width / 8 }),
  '+': (before) => ({ ...before, width: before.width / 1.6 }),
  '-': (before) => ({ ...before, width: before.width * 1.6 }),
}
/** More circles than these cover each other and make the map slow. */
const MOST = 600

/** What happened where: circles by figures, hollow where no claim says the place itself. */
export function WorldMap() {
  const { archive, place, selection, go } = useShared()
  const settings = useMemo(
    () => settingsOf(archive, selection.claims, chosenFigures(archive, place, selection)),
    [archive, place, selection],
  )
  const whole = useMemo(() => around(settings), [settings])
  const [chosen, setSight] = useState<Sight | null>(null)
  const sight = chosen ?? whole
  const move = (change: (before: Sight) => Sight) => setSight((before) => within(change(before ?? whole)))
  const zoom = (factor: number) => move((before) => ({ ...before, width: before.width * factor }))
  const svg = useRef<SVGSVGElement>(null)
  const drag = useDrag(svg, sight, move)
  const height = sight.width / SHAPE
  const unit = sight.width / 900 // a pixel or so
  const largest = sizeOf(settings[0]?.largest ?? null)

  return (
    <section aria-labelledby="map" class="map">
      <div class="heading">
        <h1 id="map">Map</h1>
        <p class="number">
          {settings.length} places. Circles by the largest figure; hollow where the place was worked out and no text
          says it.
        </p>
        <div class="zoom">
          <button type="button" aria-label="Zoom in" onClick={() => zoom(1 / 1.6)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => zoom(1.6)}>
            −
          </button>
          <button type="button" onClick={() => setSight(null)}>
            Fit
          </button>
          <button type="button" onClick={() => setSight(WORLD)}>
            World
          </button>
        </div>
      </div>
      <svg
        ref={svg}
        class="world"
        viewBox={`${sight.x - sight.width / 2} ${sight.y - height / 2} ${sight.width} ${height}`}
        role="img"
        // In lower case, as SVG has it: the keys move it
        tabindex={0}
        aria-label="Map of places. Arrows move it, plus and minus zoom; the table below has the same"
        onWheel={(event) => {
          event.preventDefault()
          zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2)
        }}
        onClick={(event) => {
          const setting = settings.find(({ number }) => number === placeAt(event.target))
          if (setting !== undefined && !drag.moved()) go(there(setting))
        }}
        onKeyDown={(event) => {
          const change = KEYS[event.key]
          if (change === undefined) return
          event.preventDefault()
          move(change)
        }}
        {...drag.handlers}
      >
        <path class="land" d={WORLD_OUTLINE.land} />
        <path class="borders" d={WORLD_OUTLINE.borders} />
        {settings.slice(0, MOST).map((setting) => (
          <circle
            key={setting.number}
            class={setting.said ? 'said' : 'worked-out'}
            cx={setting.lon * 10}
            cy={-setting.lat * 10}
            r={unit * radiusOf(setting, largest)}
            data-place={setting.number}
          >
            <title>{described(setting)}</title>
          </circle>
        ))}
      </svg>
      <Places settings={settings} />
    </section>
  )
}

const there = (setting: Setting) => ({ view: 'claims', chosen: { place: [placeName(setting)] } }) as const

/** Between 4 and 26 pixels, the area by the number. */
function radiusOf({ largest }: Setting, most: number): number {
  const size = sizeOf(largest)
  return size === 0 || most === 0 ? 4 : 5 + 21 * Math.sqrt(size / most)
}

function described(setting: Setting): string {
  const { largest, claims, said } = setting
  const figure = largest === null ? '' : `; ${largest.effect} ${amount(largest)}`
  return `${placeName(setting)}: ${claims} claims${figure}${said ? '' : '; the place was worked out'}`
}

/** A sight in which all places are, with something around them. */
function around(settings: readonly Setting[]): Sight {
  if (settings.length === 0) return WORLD
  const xs = settings.map(({ lon }) => lon * 10)
  const ys = settings.map(({ lat }) => -lat * 10)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const width = Math.max(right - left, (bottom - top) * SHAPE) * 1.2
  return within({ x: (left + right) / 2, y: (top + bottom) / 2, width: Math.max(width, 300) })
}

/** The nearest sight that shows something of the world. */
function within({ x, y, width }: Sight): Sight {
  const clamped = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
  return { x: clamped(x, -1800, 1800), y: clamped(y, -900, 900), width: clamped(width, CLOSEST, WORLD.width) }
}

function placeAt(target: EventTarget | null): number {
  return target instanceof SVGElement ? Number(target.dataset['place'] ?? -1) : -1
}

/** Moves the map along with the pointer; a click after a move is none. */
function useDrag(
  svg: { readonly current: SVGSVGElement | null },
  sight: Sight,
  move: (change: (before: Sight) => Sight) => void,
) {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const far = useRef(0)
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      last.current = { x: event.clientX, y: event.clientY }
      far.current = 0
    },
    onPointerMove: (event: PointerEvent) => {
      const from = last.current
      const box = svg.current?.getBoundingClientRect()
      if (from === null || box === undefined || event.buttons === 0) return
      const scale = sight.width / box.width
      far.current += Math.hypot(event.clientX - from.x, event.clientY - from.y)
      last.current = { x: event.clientX, y: event.clientY }
      move((before) => ({
        ...before,
        x: before.x - (event.clientX - from.x) * scale,
        y: before.y - (event.clientY - from.y) * scale,
      }))
    },
    onPointerUp: () => {
      last.current = null
    },
  }
  return { handlers, moved: () => far.current > 4 }
}

/** What the map shows, as a table. */
function Places({ settings }: { readonly settings: readonly Setting[] }) {
  const [drawn, setDrawn] = useState(30)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label="Table of places">
        <table>
          <thead>
            <tr>
              <th scope="col">place</th>
              <th scope="col">claims</th>
              <th scope="col">largest figure</th>
              <th scope="col">place is</th>
            </tr>
          </thead>
          <tbody>
            {settings.slice(0, drawn).map((setting) => (
              <tr key={setting.number}>
                <th scope="row">
                  <Link to={there(setting)}>{placeName(setting)}</Link>
                </th>
                <td>{setting.claims}</td>
                <td>{setting.largest === null ? '–' : `${setting.largest.effect} ${amount(setting.largest)}`}</td>
                <td>{setting.said ? 'said' : 'worked out'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {settings.length > drawn && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + 100)}>
          Show more of {settings.length - drawn}
        </button>
      )}
    </>
  )
}
