// The JSON of every document is as its schema says, and the schemas are what `keten schema uitvoer` prints.
// Usage: node outputs.mjs KETEN DIRECTORY, where tests/formats/write_outputs.cpp wrote both.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [keten, directory] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(directory, name), 'utf8'));

const names = readdirSync(directory).filter((name) => name.endsWith('.schema.json'))
                  .map((name) => name.replace('.schema.json', ''));
assert(names.length > 15);

for (const name of names) {
  test(name, () => {
    const schema = read(`${name}.schema.json`);
    assert.deepEqual(JSON.parse(execFileSync(keten, ['schema', 'uitvoer', name], {encoding: 'utf8'})), schema);
    const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, allErrors: true});
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const outputs = read(`${name}.json`);
    assert(outputs.length > 0);
    for (const output of outputs) {
      validate(output);
      assert.deepEqual(validate.errors, null);
    }
    // A schema that lets everything pass would do as well: one key less, or one more, it refuses.
    const [first] = outputs;
    const [key] = Object.keys(first);
    const {[key]: left, ...less} = first;
    assert(!validate(less));
    assert(!validate({...first, anders: 1}));
  });
}
