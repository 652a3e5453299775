import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The world as two paths of SVG, in which a degree is 10 units, and north is up. */
export interface WorldOutline {
  readonly land: string
  readonly borders: string
}

/** Points that are nearer to the one before are left out, in degrees: what a map of the world in a window does not show. */
const NEAR = 0.3
/** Islands that are smaller are left out, in square degrees. */
const SMALL = 0.05

/** The continent below this has no news, and no shape on a map like this one. */
const ANTARCTIC = -60

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection }>
type Point = readonly [lon: number, lat: number]

/** Coasts and borders from Natural Earth by way of world-atlas, at 1:50 million, simplified. */
export function worldOutline(): WorldOutline {
  const atlas = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Atlas
  const { land, countries } = atlas.objects
  const rings: Point[][] = []
  for (const { geometry } of feature(atlas, land).features) {
    if (geometry.type === 'Polygon') rings.push(...(geometry.coordinates as unknown as Point[][]))
    if (geometry.type === 'MultiPolygon') rings.push(...(geometry.coordinates as unknown as Point[][][]).flat())
  }
  const shores = rings.map(unbroken).filter((ring) => areaOf(ring) > SMALL && !ring.every(([, lat]) => lat < ANTARCTIC))
  const borders = mesh(atlas, countries, (a, b) => a !== b).coordinates as unknown as Point[][]
  return {
    land: shores.flatMap((ring) => pathOf(thinned(ring)) || []).join('z'),
    borders: borders.map((line) => pathOf(thinned(line))).join(''),
  }
}

/** A ring that goes on past the 180th meridian, where its points would jump to the other side of the world. */
function unbroken(ring: readonly Point[]): readonly Point[] {
  let turns = 0
  return ring.map(([lon, lat], i) => {
    const [before = lon] = ring[i - 1] ?? []
    if (Math.abs(lon - before) > 180) turns += lon < before ? 1 : -1
    return [lon + 360 * turns, lat]
  })
}

/** The first and the last point, and of those between them the ones that are far enough from the one before. */
function thinned(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const [i, point] of line.entries()) {
    const before = kept[kept.length - 1]
    const far = before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= NEAR
    if (far || i === line.length - 1) kept.push(point)
  }
  return kept
}

/** A path in whole units, each point as its distance from the one before, which needs the fewest characters. */
function pathOf(line: readonly Point[]): string {
  let [x, y] = [0, 0]
  let path = ''
  for (const [lon, lat] of line) {
    const [toX, toY] = [Math.round(lon * 10), Math.round(-lat * 10)]
    if (path === '') path = `M${toX},${toY}l`
    else if (toX !== x || toY !== y) path += `${spaced(toX - x, path)}${spaced(toY - y, '0')}`
    x = toX
    y = toY
  }
  return path.endsWith('l') ? '' : path
}

/** A minus parts numbers as well as a space does. */
const spaced = (number: number, after: string): string =>
  number < 0 || after.endsWith('l') ? `${number}` : ` ${number}`

function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x, y] = [0, 0], [toX, toY] = [0, 0]] = [ring[i], ring[i + 1]]
    twice += x * toY - toX * y
  }
  return Math.abs(twice) / 2
}
