/** JSON Schema of each file of a data package, from the schemas of the model. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FILES, OPTIONAL_FILES } from '../model/schema.ts';

/** File name, such as `strikes.schema.json`, to its text. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...FILES, ...OPTIONAL_FILES }).map(([file, schema]) => {
    // Checks written as code (markup, days that the calendar lacks) have no counterpart and are left out.
    const json = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['check'] });
    const titled = { $schema: json.$schema, title: file, ...json };
    return [file.replace(/\.(geo)?json$/, '.schema.json'), `${JSON.stringify(titled, null, 1)}\n`] as const;
  });
  return Object.fromEntries(entries);
}
