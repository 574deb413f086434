// What one would write without keten: reads every YAML file of chains and validates it against the schema that `keten
// schema` gives. For the benchmark. Arguments: the library (`js-yaml` or `yaml`), the schema, the directories.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';

const [library, schema, ...directories] = process.argv.slice(2);
const { load, parse } = await import(library);
const read = load ?? parse;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

let files = 0;
let faults = 0;
for (const directory of directories)
  for (const name of readdirSync(directory, { recursive: true })) {
    if (!name.endsWith('.yaml')) continue;
    files += 1;
    try {
      // A date has to stay a text, as the schema wants it.
      const options = library === 'js-yaml' ? { schema: (await import('js-yaml')).CORE_SCHEMA } : undefined;
      if (!validate(read(readFileSync(join(directory, name), 'utf8'), options))) faults += 1;
    } catch {
      faults += 1;
    }
  }
console.log(`${files} files, ${faults} with faults`);
