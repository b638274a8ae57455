/** Checks of `dataset.json`, `places.geojson`, `sources.json` and `articles.json`. */
import { parseDuration } from '../time.ts';
import { checkPoint } from './check-geometry.ts';
import type { Checker } from './known.ts';
import { minuteOf } from './known.ts';
import type { Shaped } from './shape.ts';

export function checkDataset(checker: Checker, { content: dataset }: Shaped<'dataset.json'>): void {
  const [west, south, east, north] = dataset.extent;
  if (west >= east || south >= north) checker.problem('extent', dataset.extent, '[west, south, east, north]');
  checker.ordered('period', dataset.period.start, dataset.period.end);
  checker.recorded('period.start', dataset.period.start);
  checker.recorded('period.end', dataset.period.end, true);
  if (dataset.records.from > dataset.records.to)
    checker.problem('records.to', dataset.records.to, `a day from ${dataset.records.from}`);
  const at = minuteOf(dataset.opening.at);
  if (at < minuteOf(dataset.period.start) || at > minuteOf(dataset.period.end))
    checker.problem('opening.at', dataset.opening.at, 'a moment inside the period');
  if (dataset.opening.span !== 'all' && parseDuration(dataset.opening.span) === null)
    checker.problem('opening.span', dataset.opening.span, 'a length of time such as 3d, or all');
  checker.unique(dataset.sides, (index) => `sides[${index}]`);
  checker.unique(dataset.parties, (index) => `parties[${index}]`);
  const sideOf = new Map<string, string>();
  for (const [s, side] of dataset.sides.entries()) {
    checker.allRefer(`sides[${s}].parties`, side.parties, 'party');
    for (const [p, party] of side.parties.entries()) {
      if (sideOf.has(party)) checker.problem(`sides[${s}].parties[${p}]`, party, 'a party of no other side');
      sideOf.set(party, side.id);
    }
  }
  checker.allRefer('featured', dataset.featured, 'place');
}

export function checkPlaces(checker: Checker, { content, path }: Shaped<'places.geojson'>): void {
  checker.unique(content.features, (index) => path('features', index));
  for (const [index, place] of content.features.entries()) {
    const at = path('features', index);
    checkPoint(checker, `${at}.geometry.coordinates`, place.geometry.coordinates);
    const { heldBy } = place.properties;
    checker.refers(`${at}.properties.heldBy.side`, heldBy.side, 'side');
    checker.allRefer(`${at}.properties.heldBy.sources`, heldBy.sources, 'source');
    if ((heldBy.side === null) !== (heldBy.method === 'unknown'))
      checker.problem(`${at}.properties.heldBy.method`, heldBy.method, 'unknown exactly when side is null');
    if (heldBy.method === 'source' && heldBy.sources.length === 0)
      checker.problem(`${at}.properties.heldBy.sources`, heldBy.sources, 'at least one source');
  }
}

export function checkSources(checker: Checker, { content, path }: Shaped<'sources.json'>): void {
  checker.unique(content, (index) => path('', index));
  const seen = new Map<string, string>();
  for (const [index, source] of content.entries()) {
    const other = seen.get(source.URL);
    if (other !== undefined)
      checker.problem(`${path('', index)}.URL`, source.URL, `an address other than that of ${other}`);
    seen.set(source.URL, source.id);
  }
}

export function checkArticles(checker: Checker, { content, path, ids }: Shaped<'articles.json'>): void {
  checker.unique(content.articles, (index) => path('articles', index));
  checker.unique(content.statements, (index) => path('statements', index));
  for (const [index, article] of content.articles.entries())
    checker.refers(`${path('articles', index)}.source`, article.source, 'source');
  const articles = new Set(ids('articles'));
  for (const [index, statement] of content.statements.entries()) {
    const at = path('statements', index);
    if (!articles.has(statement.article))
      checker.problem(`${at}.article`, statement.article, 'the id of a known article');
    checker.refers(`${at}.party`, statement.party, 'party');
    for (const [r, record] of statement.records.entries())
      checker.refers(`${at}.records[${r}].id`, record.id, record.type);
    if (statement.records.length === 0 && statement.answer === null)
      checker.problem(`${at}.answer`, null, 'an answer, because no record stands for the statement');
  }
}
