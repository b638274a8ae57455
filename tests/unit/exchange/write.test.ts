import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOfStrike } from '../../../src/exchange/from-strike.ts';
import type { ImportedReport } from '../../../src/exchange/report.ts';
import { csvHeader, csvLine } from '../../../src/exchange/write-csv.ts';
import {
  GEOJSON_END,
  GEOJSON_START,
  reportFeature,
  strikeFeature,
} from '../../../src/exchange/write-geojson.ts';
import { bibtex, cslJson } from '../../../src/exchange/write-sources.ts';
import type { Source } from '../../../src/model/conflict.ts';
import { warConflict } from '../../support/conflict.ts';
import { importText } from '../../support/import.ts';
import { ROOT } from '../../support/modules.ts';

const conflict = warConflict();
const reports = conflict.strikes.map((strike) => reportOfStrike(strike, conflict.sources));

describe('reports as CSV', () => {
  it('are read back as they were', async () => {
    const text = csvHeader() + reports.map((report) => csvLine(report, 240)).join('');
    const again = await importText('again.csv', text);
    expect(again.problems).toEqual([]);
    expect(again.reports).toEqual(
      reports.map((report) => ({ ...report, places: [...new Set(report.places)] })),
    );
    expect(text.split('\n')[1]).toContain('+04:00');
  });

  it('keep separators, quotes and line breaks inside a cell', async () => {
    const [report] = reports;
    if (report === undefined) throw new Error('no report');
    const odd = { ...report, title: ' a, "b"\r\nc ', actors: ['one|two', 'three', 'C:\\|\\x'] };
    const { reports: read } = await importText('odd.csv', csvHeader() + csvLine(odd, 0));
    expect(read[0]?.title).toBe('a, "b"\r\nc');
    expect(read[0]?.actors).toEqual(odd.actors);
  });
});

it('reports as CSV give a spreadsheet nothing to run, and are read back as they were', async () => {
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  const texts = ['=HYPERLINK("http://x")', '+1', '-2', '@SUM(A1)', "'=x", "''-y", "'tis", '=', 'a=b'];
  const odd = texts.map((title, at) => ({
    ...report,
    id: `-${at}`,
    title,
    summary: title,
    actors: [title, title],
  }));
  const text = csvHeader() + odd.map((one) => csvLine(one, 0)).join('');
  expect((await importText('odd.csv', text)).reports).toEqual(odd);
  expect(text).not.toMatch(/(^|[,"])[=+@-](?!\d)/m);
  // Numbers stay numbers.
  expect(csvLine({ ...report, point: [-46.5, 40] }, 0)).toContain(',-46.5,');
});

describe('reports as GeoJSON', () => {
  it('are the features of the data package', () => {
    const file = JSON.parse(readFileSync(join(ROOT, 'data', 'strikes.geojson'), 'utf8')) as {
      features: readonly { id: string }[];
    };
    const written = new Map(conflict.strikes.map((strike) => [strike.id, strikeFeature(strike, 240)]));
    expect(written.size).toBe(file.features.length);
    for (const feature of file.features) expect(written.get(feature.id)).toEqual(feature);
  });

  const written = (all: readonly ImportedReport[], zone: number): string =>
    GEOJSON_START +
    all.map((report) => JSON.stringify(reportFeature(report, zone))).join(',\n') +
    GEOJSON_END;

  it('are read back from an import as they were', async () => {
    const again = await importText('again.geojson', written(reports, 240));
    expect(again.problems).toEqual([]);
    expect(again.reports).toEqual(
      reports.map((report) => ({ ...report, places: [...new Set(report.places)] })),
    );
    const parties = again.reports.filter(({ reportedBy }) => reportedBy.length > 0);
    expect(parties.length).toBeGreaterThan(100);
  });

  it('lose nothing that CSV keeps', async () => {
    const [report] = reports;
    if (report === undefined) throw new Error('no report');
    const odd: ImportedReport = {
      ...report,
      scope: 'area-bulletin',
      killed: { min: 2, max: 30 },
      best: 7,
      side: 'one|two',
      grade: 'confirmed',
      reportedBy: ['a|b', 'c'],
      answers: ['denied', 'military'],
      actors: ['one|two', 'three', 'C:\\|\\x'],
      sources: ['https://example.org/a|b'],
      weapon: 'a "word"',
    };
    const bare: ImportedReport = {
      ...report,
      id: 'bare',
      killed: null,
      side: null,
      grade: null,
      reportedBy: [],
      accused: [],
      answers: [],
      sources: [],
    };
    const csv = csvHeader() + csvLine(odd, 60) + csvLine(bare, 60);
    const { reports: read } = await importText('odd.geojson', written([odd, bare], 60));
    expect(read).toEqual([odd, bare]);
    expect(read).toEqual((await importText('odd.csv', csv)).reports);
  });

  it('name what a table says beside the keys of the package, lists as lists', () => {
    const [report] = reports;
    if (report === undefined) throw new Error('no report');
    const { properties } = reportFeature(report, 240) as { properties: object };
    const { side, grade, reportedBy, answers, best, actors } = report;
    expect(properties).toMatchObject({
      side,
      grade,
      reported_by: reportedBy,
      answers,
      killed_best: best,
      actors,
    });
  });
});

describe('sources', () => {
  it('are CSL-JSON that says no more than the package', () => {
    const records = JSON.parse(cslJson(conflict.sources.values())) as readonly Record<string, unknown>[];
    const file = JSON.parse(readFileSync(join(ROOT, 'data', 'sources.json'), 'utf8')) as readonly Record<
      string,
      unknown
    >[];
    const given = new Map(file.map((record) => [record.id, record]));
    expect(records).toHaveLength(file.length);
    for (const { id, URL: url, title, issued } of records) {
      expect(given.get(id)).toMatchObject({ URL: url });
      expect(given.get(id)?.title).toEqual(title);
      expect(given.get(id)?.issued).toEqual(issued);
    }
  });

  it('are BibTeX with every special character escaped', () => {
    const source: Source = {
      id: 'a-1',
      publisher: 'News & Co. #1',
      title: '100 % {sure}_ish $5 ~ ^ \\',
      url: 'https://example.org/a_b?c={d}&e=%20',
      issued: '2020-10',
      issuedInferred: false,
      language: null,
    };
    expect(bibtex([source, { ...source, id: 'a-2', title: null, issued: null }])).toBe(
      `@online{a-1,
  title = {100 \\% \\{sure\\}\\_ish \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}},
  organization = {News \\& Co. \\#1},
  date = {2020-10},
  url = {https://example.org/a_b?c=%7Bd%7D&e=%20},
}

@online{a-2,
  title = {News \\& Co. \\#1},
  organization = {News \\& Co. \\#1},
  url = {https://example.org/a_b?c=%7Bd%7D&e=%20},
}
`,
    );
  });
});
