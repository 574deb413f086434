// Reads what write_formats wrote with parsers that are not ours, and checks that every text of the corpus came through
// whole. Arguments: the corpus and the directory with the files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';

const [corpusFile, directory] = process.argv.slice(2);
const corpus = JSON.parse(readFileSync(corpusFile, 'utf8'));
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const read = (name) => utf8.decode(readFileSync(join(directory, name)));

const severities = ['fout', 'waarschuwing', 'hint'];
const directories = ['', 'regio/50% [a] é😀, x:y/'];

// What write_formats was asked to write, in its order: an open finding and a departed one for each text of each chain.
const expected = directories.flatMap((prefix) =>
  corpus.flatMap((text, number) =>
    [false, true].map((departed) => ({
      prefix,
      departed,
      message: text,
      full: `${text}${/[.?!]$/.test(text) ? '' : '.'} Bedoelde u \`${text}\`? Advies: ${text}`,
      advice: `Advies: ${text}`,
      also: `Ook ${text}`,
      alsoPath: `${prefix}ook ${text}.yaml`,
      reason: `${text} (${text}, 1 juni 2024)`,
      path: `${prefix}map/${text}.yaml`,
      severity: departed ? 'hint' : severities[number % 3],
      begin: { row: number + 1, column: number % 2 === 0 ? 3 : 5 },
      end: number % 2 === 0 ? { row: number + 1, column: 8 } : { row: number + 3, column: 2 },
    }))));
const open = expected.filter((finding) => !finding.departed);

const checks = {
  // Our text for people tells errors first, and shows what a terminal must not get as <U+001B>.
  'corpus.txt'(text) {
    const plain = (shown) => shown.replace(/<U\+([0-9A-F]{4,6})>/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));
    const heads = text.split('\n').map((line) => /^(\S.*):(\d+):(\d+): (fout|waarschuwing|hint): (.*) \[[a-z-]+\]$/.exec(line));
    const found = heads.filter(Boolean);
    const inOrder = directories.flatMap((prefix) =>
      severities.flatMap((severity) =>
        expected.filter((finding) => finding.prefix === prefix && finding.severity === severity)));
    assert.equal(found.length, inOrder.length);
    found.forEach(([, path, row, column, severity, message], i) => {
      assert.equal(plain(path), inOrder[i].path);
      assert.equal(plain(message), inOrder[i].message);
      assert.equal(severity, inOrder[i].severity);
      assert.deepEqual({ row: +row, column: +column }, inOrder[i].begin);
    });
    for (const character of text)
      assert.ok(character === '\n' || !/[\p{Cc}\p{Bidi_Control}]/u.test(character), 'unsafe for a terminal');
  },

  'corpus.json'(text) {
    const found = JSON.parse(text).ketens.flatMap((chain) => chain.bevindingen.map((finding) => ({ chain, finding })));
    assert.equal(found.length, expected.length);
    found.forEach(({ chain, finding }, i) => {
      const wanted = expected[i];
      assert.equal((chain.map === '.' ? '' : `${chain.map}/`) + finding.bestand, wanted.path);
      assert.equal(chain.naam, corpus[0]);
      assert.equal(finding.melding, wanted.message);
      assert.equal(finding.advies, wanted.advice);
      assert.equal(finding.bedoelde, wanted.message);
      assert.equal(finding.ernst, wanted.severity);
      assert.equal(finding.ook[0].melding, wanted.also);
      assert.equal(finding.afgeweken?.reden, wanted.departed ? wanted.message : undefined);
    });
  },

  // §3.11.5 (braces) and §3.11.6 (links) of the standard; paths as RFC 3986 has them.
  'corpus.sarif'(text) {
    const prose = (raw) => raw.replace(/\{\{|\}\}|[{}]/g, (brace) => {
      assert.equal(brace.length, 2, 'a brace that is not doubled marks an argument');
      return brace[0];
    });
    const unescaped = (raw) => raw.replace(/\\([[\]\\])/g, '$1');
    const link = /(?<!\\)(?:\\\\)*\[((?:[^\\[\]]|\\.)*)\]\((\d+|[a-z]+:[^)]*)\)/gs;
    const place = ({ artifactLocation, region }) => ({
      path: artifactLocation.uri.split('/').map(decodeURIComponent).join('/'),
      begin: { row: region.startLine, column: region.startColumn },
      end: { row: region.endLine, column: region.endColumn },
    });
    const log = JSON.parse(text);
    assert.equal(log.runs.length, 1);
    const [{ results, tool }] = log.runs;
    assert.equal(results.length, expected.length);
    const levels = { fout: 'error', waarschuwing: 'warning', hint: 'note' };
    results.forEach((result, i) => {
      const wanted = expected[i];
      const message = prose(result.message.text);
      const links = [...message.matchAll(link)];
      assert.deepEqual(links.map(([, words, target]) => [unescaped(words), target]), [[wanted.also, '1']]);
      assert.equal(unescaped(message.slice(0, links[0].index)).trimEnd(), wanted.full.trimEnd());
      assert.match(result.locations[0].physicalLocation.artifactLocation.uri, /^[A-Za-z0-9._~%/-]+$/);
      const { path, begin, end } = wanted;
      assert.deepEqual(place(result.locations[0].physicalLocation), { path, begin, end });
      assert.equal(place(result.relatedLocations[0].physicalLocation).path, wanted.alsoPath);
      assert.equal(result.relatedLocations[0].id, 1);
      assert.equal(result.level, levels[wanted.severity]);
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.deepEqual(result.suppressions.map((suppression) => suppression.justification),
        wanted.departed ? [wanted.reason] : []);
    });
    assertUnique(results.map((result) => result.partialFingerprints['ketenFingerprint/v1']));
  },

  // As the runner of GitHub Actions reads a line: `::`, the command, a space, properties, `::`, the message.
  'corpus.github'(text) {
    const value = (raw) => raw.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n')
      .replace(/%25/g, '%');
    const message = (raw) => raw.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
    assert.ok(text.endsWith('\n'));
    const found = text.slice(0, -1).split(/\r\n|\n|\r/).map((line) => {
      assert.ok(line.startsWith('::'), `no command: ${line}`);
      const end = line.indexOf('::', 2);
      const [name, ...rest] = line.slice(2, end).split(' ');
      const properties = rest.join(' ').split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), value(pair.slice(at + 1))];
      });
      return { name, ...Object.fromEntries(properties), message: message(line.slice(end + 2)) };
    });
    const names = { fout: 'error', waarschuwing: 'warning', hint: 'notice' };
    const sorted = severities.flatMap((severity) => open.filter((finding) => finding.severity === severity));
    assert.equal(found.length, sorted.length);
    found.forEach((command, i) => {
      const { path, full, severity, begin, end } = sorted[i];
      const columns = begin.row === end.row ? { col: `${begin.column}`, endColumn: `${end.column}` } : {};
      assert.match(command.title, /^[a-z-]+$/);
      assert.deepEqual(command, {
        name: names[severity], file: path, line: `${begin.row}`, endLine: `${end.row}`, ...columns,
        title: command.title, message: full,
      });
    });
  },

  'corpus.gitlab.json'(text) {
    const found = JSON.parse(text);
    const grades = { fout: 'major', waarschuwing: 'minor', hint: 'info' };
    assert.equal(found.length, open.length);
    found.forEach((issue, i) => {
      const { path, full, severity, begin, end } = open[i];
      assert.equal(issue.description, full);
      assert.equal(issue.severity, grades[severity]);
      assert.match(issue.check_name, /^[a-z-]+$/);
      assert.deepEqual(issue.location, { path, lines: { begin: begin.row, end: end.row } });
    });
    assertUnique(found.map((issue) => issue.fingerprint));
  },

  // XML cannot hold control characters and such: they have become the replacement character.
  'corpus.junit.xml'(text) {
    const whole = (original) => original.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    const onError = (level, message) => {
      if (!message.startsWith('Unicode replacement character')) assert.fail(`${level}: ${message}`);
    };
    const suites = [...new DOMParser({ onError }).parseFromString(text, 'text/xml').getElementsByTagName('testsuite')];
    assert.deepEqual(suites.map((suite) => suite.getAttribute('name')),
      directories.map((prefix) => corpus[0] + (prefix ? ` (${prefix.slice(0, -1)})` : '')));
    const cases = suites.flatMap((suite) => [...suite.getElementsByTagName('testcase')]);
    assert.equal(cases.length, expected.length);
    assertUnique(cases.map((one) => `${one.getAttribute('classname')}\n${one.getAttribute('name')}`));
    cases.forEach((one, i) => {
      const { message, severity, departed, reason, path, advice, also, alsoPath, begin } = expected[i];
      const [outcome, ...more] = [...one.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE);
      assert.equal(more.length, 0);
      assert.equal(outcome.tagName, departed ? 'skipped' : severity === 'hint' ? 'system-out' : 'failure');
      assert.equal(one.getAttribute('name').slice(0, whole(message).length), whole(message));
      if (outcome.tagName === 'failure') {
        assert.equal(outcome.getAttribute('message'), whole(message));
        assert.equal(outcome.getAttribute('type'), severity);
      }
      const said = outcome.textContent;
      if (departed) assert.ok(said.startsWith(whole(`Bewust afgeweken: ${reason}\n`)));
      assert.ok(said.includes(whole(`${path}:${begin.row}:${begin.column}: ${severity}: ${message} [`)));
      assert.ok(said.includes(whole(`\n${alsoPath}:`)));
      assert.ok(said.includes(whole(`: ${also}\nBedoelde u \`${message}\`? ${advice}\n`)));
    });
    for (const suite of suites) {
      const count = (name) => suite.getElementsByTagName(name).length;
      assert.equal(+suite.getAttribute('tests'), count('testcase'));
      assert.equal(+suite.getAttribute('failures'), count('failure'));
      assert.equal(+suite.getAttribute('skipped'), count('skipped'));
    }
  },
};

function assertUnique(values) {
  assert.equal(new Set(values).size, values.length, 'not unique');
}

let failed = false;
for (const [name, check] of Object.entries(checks)) {
  try {
    check(read(name));
    console.log(`${name}: whole`);
  } catch (error) {
    failed = true;
    console.log(`${name}: ${error.stack}`);
  }
}
process.exitCode = failed ? 1 : 0;
