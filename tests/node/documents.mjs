// Every document that keten makes, found through its help, so that a new one is tested without a word here.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Another chain to compare with, so that there is much to tell.
const example = fileURLToPath(new URL('../../examples/harderwijk-ermelo', import.meta.url));

// What a command has to be told to make a document, or to make more kinds of it; of others nothing.
const variants = {
  agenda: [[], ['--publiek']],
  invullijst: [['checklist'], ['rollen'], ['bouwsteen'], ['ketenanalyse'], ['verificatie'], ['actielijst'], ['evaluatie']],
  verschil: [[], [example]],
  verslag: [[], ['--volgende']],
};

/// A copy of a chain with a history: it came into git on 1 December 2022. Gone when the program ends.
export function inGit(chain) {
  const copy = mkdtempSync(join(tmpdir(), 'keten-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(chain, copy, { recursive: true });
  const moment = '2022-12-01T12:00:00+0100';
  const env = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment,
    GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...words) => execFileSync('git', ['-C', copy, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { env });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  return copy;
}

/// Runs keten; bytes instead of text when `binary`.
export function run(keten, words, binary = false) {
  const { status, stdout, stderr, error } = spawnSync(keten, words,
    { encoding: binary ? 'buffer' : 'utf8', maxBuffer: 1 << 26 });
  if (error) throw error;
  return { status, stdout, stderr: String(stderr) };
}

/// The words after `keten` for every document that can be had in `format`.
export function documentsIn(keten, format) {
  const names = [...run(keten, ['--help']).stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
  assert.ok(names.includes('agenda'), `the help was not understood: ${names}`);
  const formats = (name) => /--formaat FORMAAT\s+De vorm van de uitvoer:([^;]*?)(?:;|\n\s+-)/
    .exec(run(keten, [name, '--help']).stdout)?.[1].split(/[\s,]+/) ?? [];
  return names.filter((name) => !['check', 'uitleg', 'schema', 'sjablonen', 'aanvulling', 'versie'].includes(name) && formats(name).includes(format))
    .flatMap((name) => (variants[name] ?? [[]]).map((more) => [name, ...more]));
}
