// Runs what CI would run: the scripts of a GitLab file, and the steps of a GitHub workflow or action, in a directory, with
// the programs that they install or fetch from elsewhere replaced. Actions of others are not run.
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {parse} from 'yaml';

export const address = 'https://voorbeeld.example/keten-0.1.0-linux-x86_64.tar.gz';

function writeProgram(path, text) {
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

/// A machine on which CI runs: a directory of its own, and programs that do as if. `keten` is what the package brings.
export class Runner {
  constructor(keten) {
    this.home = mkdtempSync(join(tmpdir(), 'keten-ci-'));
    this.directory = join(this.home, 'project');
    const programs = join(this.home, 'programs');
    const brought = join(this.home, 'keten-0.1.0-linux-x86_64');
    for (const directory of [this.directory, programs, join(brought, 'bin'), join(brought, 'share/completions'),
      join(this.home, 'temp')])
      mkdirSync(directory, {recursive: true});
    writeProgram(join(brought, 'bin/keten'), `exec '${keten}' "$@"`);
    writeFileSync(join(brought, 'share/completions/keten'), 'complete -W check keten\n');
    spawnSync('tar', ['-czf', 'keten.tar.gz', 'keten-0.1.0-linux-x86_64'], {cwd: this.home});
    for (const name of ['apt-get', 'sudo']) writeProgram(join(programs, name), 'exit 0');
    writeProgram(join(programs, 'curl'), `[ "$1 $2 $3" = "-fsSL ${address} -o" ] && cp '${this.home}/keten.tar.gz' "$4"`);
    this.path = `${programs}:/usr/bin:/bin`;
  }

  /// Runs a shell script and says how it ended.
  run(shell, script, variables = {}) {
    const {status, stdout, stderr} = spawnSync(shell[0], [...shell.slice(1), script], {
      cwd: this.directory,
      encoding: 'utf8',
      env: {PATH: this.path, HOME: this.home, SOURCE_DATE_EPOCH: '1717200000', ...variables},
    });
    return {status, text: stdout + stderr};
  }

  has(file) {
    return existsSync(join(this.directory, file));
  }
  read(file) {
    return readFileSync(join(this.directory, file), 'utf8');
  }
  write(file, text) {
    writeFileSync(join(this.directory, file), text);
  }
  remove() {
    rmSync(this.home, {recursive: true});
  }
}

/// The jobs of a GitLab file by name, with what they extend.
export function gitlabJobs(text) {
  const file = parse(text);
  const jobs = {};
  for (const [name, job] of Object.entries(file)) {
    if (name.startsWith('.') || !(job.script || job.extends)) continue;
    jobs[name] = {...file[job.extends], ...job, variables: {...file.variables, ...job.variables}};
  }
  return jobs;
}

/// Runs a job as GitLab's runner does: all its lines in one shell.
export function runGitlabJob(runner, job, variables = {}) {
  const lines = [...(job.before_script ?? []), ...job.script];
  return runner.run(['sh', '-e', '-c'], lines.join('\n'), {...job.variables, ...variables});
}

/// The value of `${{ ... }}` for the few expressions that our files use.
function evaluate(expression, context) {
  const value = expression.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1').trim();
  const equal = /^(\S+) (==|!=) '(.*)'$/.exec(value);
  if (equal) return (evaluate(equal[1], context) === equal[3]) === (equal[2] === '==');
  if (value.includes('&&')) return value.split('&&').every((part) => evaluate(part, context));
  if (value === '!cancelled()' || value === 'always()') return true;
  if (!/^[a-z]+(\.[\w-]+)+$/.test(value)) throw new Error(`this expression is not known here: ${expression}`);
  return value.split('.').reduce((found, key) => found?.[key], context) ?? '';
}

function fill(text, context) {
  return String(text).replace(/\$\{\{.*?\}\}/gs, (expression) => evaluate(expression, context));
}

/// Runs the `run:` steps one after the other, as GitHub's runner does; after a failure only those that ask for it. Gives
/// the status of the whole, all text, and by its name the `with:` of each action of others that would have run.
export function runGithubSteps(runner, steps, context) {
  const done = {status: 0, text: '', used: {}};
  for (const step of steps) {
    const always = /always\(\)|!cancelled\(\)/.test(step.if ?? '');
    if ((done.status !== 0 && !always) || (step.if && !evaluate(step.if, context))) continue;
    if (step.uses) {
      const given = Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(value, context)]);
      done.used[step.uses] = Object.fromEntries(given);
      continue;
    }
    const files = {GITHUB_PATH: join(runner.home, 'github-path'), GITHUB_OUTPUT: join(runner.home, 'github-output')};
    for (const file of Object.values(files)) writeFileSync(file, '');
    context.steps ??= {};
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value, context)]);
    const variables = {GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(runner.home, 'temp'), ...files, ...context.env, ...Object.fromEntries(own)};
    const {status, text} = runner.run(['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c'], step.run, variables);
    for (const line of readFileSync(files.GITHUB_PATH, 'utf8').split('\n').filter(Boolean))
      runner.path = `${line}:${runner.path}`;
    if (step.id) {
      const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n').filter(Boolean);
      context.steps[step.id] = {outputs: Object.fromEntries(lines.map((line) => line.split('=')))};
    }
    done.text += text;
    if (status !== 0) done.status = status;
  }
  return done;
}
