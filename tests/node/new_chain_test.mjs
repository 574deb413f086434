// What `keten init` makes for other programs works: the settings of editors, and the files for GitLab and GitHub, whose
// scripts are run.
// Usage: node new_chain_test.mjs KETEN
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {parse} from 'yaml';

import {address, gitlabJobs, runGithubSteps, runGitlabJob, Runner} from './ci.mjs';
import {LanguageServer} from './language_server.mjs';

const [keten] = process.argv.slice(2);

/// A runner whose project is a new chain.
function newChain() {
  const runner = new Runner(keten);
  execFileSync(keten, ['init', '.', '--naam', 'Zorg: {voor} #elkaar', '--schaal', 'wijk'], {cwd: runner.directory});
  return runner;
}

const documents = ['agenda.html', 'acties.html', 'rapport.html', 'sociale-kaart.html', 'netwerk.svg'];

function checkDocuments(runner) {
  for (const document of documents) assert.ok(runner.read(`uitvoer/${document}`).length > 500, document);
}

const broken = 'partijen: {school: {naam: School, soort: schol}}\n';

test('GitLab checks a new chain and makes its documents', () => {
  const runner = newChain();
  const jobs = gitlabJobs(runner.read('.gitlab-ci.yml'));
  assert.deepEqual(Object.keys(jobs), ['controle', 'documenten']);
  for (const [name, job] of Object.entries(jobs)) {
    assert.deepEqual(job.rules, [{if: '$KETEN_URL'}], 'without an address nothing runs');
    assert.equal(job.variables.KETEN_URL, '');
    const {status, text} = runGitlabJob(runner, job, {KETEN_URL: address});
    assert.equal(status, 0, `${name}: ${text}`);
    for (const file of [...job.artifacts.paths, ...Object.values(job.artifacts.reports ?? {})])
      assert.ok(runner.has(file), `${name} makes ${file}`);
  }
  assert.ok(Array.isArray(JSON.parse(runner.read('uitvoer/bevindingen.json'))));
  checkDocuments(runner);
  runner.write('fout.yaml', broken);
  assert.equal(runGitlabJob(runner, jobs.controle, {KETEN_URL: address}).status, 1);
  assert.ok(JSON.parse(runner.read('uitvoer/bevindingen.json')).some((finding) => finding.check_name === 'verwijzing-onbekend'));
  runner.remove();
});

test('GitHub checks a new chain and makes its documents', () => {
  const runner = newChain();
  const {jobs, permissions} = parse(runner.read('.github/workflows/keten.yml'));
  assert.deepEqual(permissions, {contents: 'read'});
  assert.equal(jobs.keten.if, "${{ vars.KETEN_URL != '' }}", 'without an address nothing runs');
  const context = {vars: {KETEN_URL: address}, env: {KETEN_URL: address}};
  const done = runGithubSteps(runner, jobs.keten.steps, context);
  assert.equal(done.status, 0, done.text);
  assert.match(done.text, /^::warning file=keten.yaml/m, 'findings are annotations');
  assert.equal(JSON.parse(runner.read('uitvoer/bevindingen.sarif')).version, '2.1.0');
  checkDocuments(runner);
  runner.write('fout.yaml', broken);
  const failed = runGithubSteps(runner, jobs.keten.steps, context);
  assert.equal(failed.status, 1);
  assert.deepEqual(failed.used['actions/upload-artifact@v4'], {name: 'keten', path: 'uitvoer/'});
  runner.remove();
});

test('an editor finds the schema, and every file fits it', async () => {
  const runner = newChain();
  const settings = JSON.parse(runner.read('.vscode/settings.json'));
  assert.deepEqual(Object.keys(settings['yaml.schemas']), ['./.vscode/keten.schema.json']);
  assert.equal(runner.read('.vscode/keten.schema.json'), execFileSync(keten, ['schema'], {encoding: 'utf8', cwd: runner.home}));
  JSON.parse(runner.read('.vscode/extensions.json'));
  const server = await LanguageServer.start(runner.directory, {schemas: settings['yaml.schemas']});
  try {
    for (const file of readdirSync(runner.directory, {recursive: true})) {
      if (!file.endsWith('.yaml')) continue;
      const text = readFileSync(join(runner.directory, file), 'utf8').replaceAll('|', 'l');  // | is where the cursor is
      assert.deepEqual(await server.diagnose(text), [], file);
    }
    assert.notDeepEqual(await server.diagnose(broken), []);
  } finally {
    server.stop();
  }
  runner.remove();
});
