# A folder of articles becomes a map, a Datasette file and a typed Parquet.
npx claimwire run articles -o claims --quiet
npx claimwire export geojson claims -o map
npx claimwire export sqlite claims -o database
npx claimwire export parquet claims -o tables
