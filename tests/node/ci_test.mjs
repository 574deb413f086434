// What users take from here for their own CI works: the action for GitHub, the template for GitLab and the hook for
// pre-commit are run, with the examples of docs/ci.md. So does publiccode.yml, by which catalogues find keten.
// Usage: node ci_test.mjs KETEN SOURCE_DIRECTORY
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

import {parse} from 'yaml';

import {address, gitlabJobs, runGithubSteps, runGitlabJob, Runner} from './ci.mjs';

const [keten, source] = process.argv.slice(2);

function readSource(file) {
  return readFileSync(join(source, file), 'utf8');
}

/// The examples of docs/ci.md, by the heading that they stand under.
const examples = Object.fromEntries(readSource('docs/ci.md').split('\n## ').slice(1).map((part) => {
  const [, text] = /```yaml\n(.*?)```/s.exec(part);
  assert.ok(text.split('\n').length <= 14, 'an example is short');
  return [part.split(/[\n,]/)[0], parse(text)];
}));

/// A project with a chain that has warnings, where the examples expect it.
function project() {
  const runner = new Runner(keten);
  cpSync(join(source, 'examples/midden-drenthe'), join(runner.directory, 'ketens/westveen'), {recursive: true});
  return runner;
}

function breakChain(runner) {
  runner.write('ketens/westveen/fout.yaml', 'partijen: {school: {naam: School, soort: schol}}\n');
}

function validate(file) {
  const program = createRequire(import.meta.url).resolve('@action-validator/cli/cli.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, file], {encoding: 'utf8'});
  assert.equal(status, 0, stdout + stderr);
}

const action = parse(readSource('action.yml'));

/// Runs our action with what a workflow gives it.
function runAction(runner, given) {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, String(input.default)]));
  for (const name of Object.keys(given)) assert.ok(name in inputs, `${name} is an input`);
  return runGithubSteps(runner, action.runs.steps, {inputs: {...inputs, ...given}, env: {}});
}

test('the action for GitHub is valid, and every input is documented', () => {
  validate(join(source, 'action.yml'));
  for (const name of Object.keys(action.inputs)) assert.ok(readSource('docs/ci.md').includes(`| \`${name}\` |`), name);
});

test('the action for GitHub checks a chain, as the example has it', () => {
  const runner = project();
  const step = examples.GitHub.jobs.keten.steps.find((each) => each.uses.includes('keten@'));
  assert.equal(step.with.url, address);
  const done = runAction(runner, step.with);
  assert.equal(done.status, 0, done.text);
  assert.match(done.text, /^::warning file=ketens\/westveen\//m);
  assert.deepEqual(done.used, {}, 'code scanning has to be asked for');
  assert.equal(runAction(runner, {...step.with, streng: 'ja'}).status, 1);
  breakChain(runner);
  const failed = runAction(runner, {...step.with, 'code-scanning': 'ja'});
  assert.equal(failed.status, 1);
  const {sarif_file: sarif} = failed.used['github/codeql-action/upload-sarif@v3'];
  assert.ok(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results.some((each) => each.level === 'error'));
  runner.remove();
});

test('the action for GitHub takes a keten that is there already', () => {
  const runner = project();
  assert.equal(runAction(runner, {map: 'ketens', keten}).status, 0);
  runner.remove();
});

test('the template for GitLab checks a chain, as the example has it', () => {
  const runner = project();
  const {keten: job} = gitlabJobs(readSource('ci/keten.gitlab-ci.yml'));
  const {variables, include} = examples.GitLab;
  assert.ok(existsSync(join(source, include[0].file)));
  for (const name of Object.keys(variables)) assert.ok(name in job.variables, name);
  const strict = runGitlabJob(runner, job, variables);
  assert.equal(strict.status, 1, strict.text);
  const done = runGitlabJob(runner, job, {...variables, KETEN_STRENG: 'nee'});
  assert.equal(done.status, 0, done.text);
  for (const file of [...job.artifacts.paths, ...Object.values(job.artifacts.reports)]) assert.ok(runner.has(file), file);
  breakChain(runner);
  assert.equal(runGitlabJob(runner, job, {...variables, KETEN_STRENG: 'nee'}).status, 1);
  const found = JSON.parse(runner.read('keten-bevindingen.json'));
  assert.ok(found.some((each) => each.location.path === 'ketens/westveen/fout.yaml'));
  runner.remove();
});

test('the hook for pre-commit checks a chain, as the example has it', () => {
  const runner = project();
  const [hook] = parse(readSource('.pre-commit-hooks.yaml'));
  const [wanted] = examples['Op uw eigen computer'].repos[0].hooks;
  assert.equal(wanted.id, hook.id);
  const path = `${dirname(keten)}:${process.env.PATH}`;
  const run = (program, args) => spawnSync(program, args, {
    cwd: runner.directory,
    encoding: 'utf8',
    env: {PATH: path, HOME: runner.home, PRE_COMMIT_HOME: join(runner.home, 'pre-commit'), GIT_CONFIG_GLOBAL: '/dev/null'},
  });
  const git = (...args) => assert.equal(run('git', args).status, 0, args.join(' '));
  git('init', '-q');
  const hasPreCommit = run('pre-commit', ['--version']).status === 0;
  if (hasPreCommit) {  // a repository of the hook alone, for pre-commit fetches hooks with git
    const hooks = join(runner.home, 'hooks');
    cpSync(join(source, '.pre-commit-hooks.yaml'), join(hooks, '.pre-commit-hooks.yaml'));
    git('init', '-q', hooks);
    git('-C', hooks, 'add', '.');
    git('-C', hooks, '-c', 'user.name=Test', '-c', 'user.email=test@example.nl', 'commit', '-qm', 'Add the hook');
    const revision = run('git', ['-C', hooks, 'rev-parse', 'HEAD']).stdout.trim();
    runner.write('.pre-commit-config.yaml', JSON.stringify({repos: [{repo: hooks, rev: revision, hooks: [wanted]}]}));
  }
  const commit = () => {
    git('add', '.');
    return hasPreCommit ? run('pre-commit', ['run', '--all-files', '--verbose']) :
                          run('sh', ['-c', `${hook.entry} "$@"`, 'sh', ...wanted.args]);
  };
  const done = commit();
  assert.equal(done.status, 0, done.stdout + done.stderr);
  assert.match(done.stdout, /waarschuwing/);
  breakChain(runner);
  const refused = commit();
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /verwijzing-onbekend/);
  runner.remove();
});

test('publiccode.yml says what the standard asks, but for what nobody can say yet', () => {
  const code = parse(readSource('publiccode.yml'));
  assert.equal(code.publiccodeYmlVersion, '0.4');
  const {nl} = code.description;
  assert.ok(nl.genericName.length <= 35);
  assert.ok(nl.shortDescription.length <= 150);
  assert.ok(nl.longDescription.length >= 500 && nl.longDescription.length <= 10000);
  assert.ok(nl.features.length > 0);
  assert.equal(code.developmentStatus, 'development');
  assert.equal(code.softwareType, 'standalone/other');
  for (const key of ['name', 'platforms', 'categories', 'localisation']) assert.ok(code[key], key);
  assert.equal(code.legal.license, 'EUPL-1.2');
  assert.match(readSource('LICENSE'), /EUPL v. ?1.2/);
  assert.ok(!('url' in code) && !('contacts' in code.maintenance) && !('releaseDate' in code), 'publish with what is true');
});

test('the changelog has what is not released yet on top', () => {
  const [first] = /^## .*$/m.exec(readSource('CHANGELOG.md'));
  const {stdout} = spawnSync(keten, ['--version'], {encoding: 'utf8'});
  assert.equal(first, `## [${stdout.trim().split(' ')[1]}] - unreleased`);
});

test('the files that `keten init` makes for GitHub are valid', () => {
  const runner = new Runner(keten);
  execFileSync(keten, ['init', '.'], {cwd: runner.directory});
  validate(join(runner.directory, '.github/workflows/keten.yml'));
  runner.remove();
});
