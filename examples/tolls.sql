-- Figures that contradict each other: one day, place and effect, several numbers, and who says each. With DuckDB, in the folder of the tables.
SELECT date_from, place, effect, min(low) AS lowest, max(coalesce(high, best, low)) AS highest,
       string_agg(DISTINCT coalesce(source, publisher, file) || ': ' || coalesce(best, low), '; ' ORDER BY coalesce(source, publisher, file) || ': ' || coalesce(best, low)) AS who_says_what
FROM 'figures.parquet'
WHERE event = 'main' AND NOT negated AND NOT hypothetical AND place IS NOT NULL
GROUP BY ALL
HAVING count(DISTINCT coalesce(best, low)) > 1
ORDER BY ALL;
