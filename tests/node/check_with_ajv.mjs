// What one could check chains with instead of keten, for `./dev bench`: a reader of YAML, and ajv with keten's own schema.
// Usage: node check_with_ajv.mjs js-yaml|yaml SCHEMA DIRECTORY…
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [library, schemaFile, ...directories] = process.argv.slice(2);
const parse = library === 'yaml' ? (await import('yaml')).parse : (await import('js-yaml')).load;

const ajv = new Ajv2020({strict: false, allErrors: true});
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

let files = 0;
const problems = [];
for (const directory of directories) {
  for (const path of readdirSync(directory, {recursive: true})) {
    if (!path.endsWith('.yaml')) continue;
    files += 1;
    if (!validate(parse(readFileSync(join(directory, path), 'utf8'))))
      problems.push(...validate.errors.map((error) => `${path}: ${error.instancePath} ${error.message}`));
  }
}
console.log([...problems, `${files} files, ${problems.length} problems`].join('\n'));
process.exitCode = problems.length > 0 ? 1 : 0;
