import { tableExporter } from './table-exporter.ts'
import type { SelectedTable } from './tables/selection.ts'
import type { Cell } from './tables/table.ts'

/** Layers for a map. */
export const geojson = tableExporter({
  name: 'geojson',
  summary: 'layers for a map: figures.geojson, tolls.geojson, claims.geojson, places.geojson',
  description:
    'Writes a GeoJSON layer (RFC 7946) each of figures, tolls, claims and places, for QGIS, kepler.gl, geojson.io.',
  notes: `A feature is a row of the table of the same name that has coordinates, with its columns as properties; where_prec says whether
the point is a town or the middle of a country. Coordinates are longitude, latitude, WGS 84.`,
  tables: ['figures', 'tolls', 'claims', 'places'],
  ending: 'geojson',
  needed: ['lat', 'lon'],
  file: (table) => ({
    opening: '{"type":"FeatureCollection","features":[\n',
    between: ',\n',
    closing: '\n]}\n',
    add: (exported) => {
      const features = table.rows(exported).flatMap((cells) => featureOf(table, cells) ?? [])
      return { text: features.map((feature) => JSON.stringify(feature)).join(',\n'), count: features.length }
    },
  }),
})

function featureOf({ columns, table: { key } }: SelectedTable, cells: readonly Cell[]): object | null {
  const row = Object.fromEntries(columns.map(({ name }, at) => [name, cells[at] ?? null]))
  const { lat, lon, ...properties } = row
  if (typeof lat !== 'number' || typeof lon !== 'number') return null
  const id = key === null ? null : properties[key]
  return {
    type: 'Feature',
    ...(id != null && { id }),
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties,
  }
}
