// The chain in tests/nasty has names that try to break documents. In every document, in every format, each of its texts
// has to come out as the characters it is made of: wherever the letters of a text stand, the whole text stands. Parsers
// that are not ours read the documents. Arguments: keten and the repository.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { documentsIn, inGit, run } from './documents.mjs';

const [keten, repository] = process.argv.slice(2);
const chain = inGit(join(repository, 'tests/nasty'));

/// Every text below a value.
function texts(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
const nasty = [...new Set(texts(parse(readFileSync(join(chain, 'keten.yaml'), 'utf8'))).map(plain))]
  .filter((text) => /[<>|*&"'`=+@;\\#~]/.test(text) && letters(text).length >= 6);

const count = (text, part) => text.split(part).length - 1;

/// Fails when the letters of a text stand somewhere without the rest of it. `found`: the texts of a document.
function assertWhole(found, name) {
  const all = found.map(plain);
  const onlyLetters = all.map(letters);
  let seen = 0;
  for (const text of nasty)
    all.forEach((place, i) => {
      const wanted = count(onlyLetters[i], letters(text));
      seen += wanted;
      assert.ok(count(place, text) >= wanted, `${name}: not whole: ${text}\nin: ${place.slice(0, 400)}`);
    });
  assert.ok(seen > 0, `${name}: none of the texts was found`);
}

/// The texts of elements that hold text of their own, block by block.
function blocks(root, isBlock) {
  const found = [''];
  const walk = (node) => {
    if (node.nodeType === 3) found[found.length - 1] += node.data;
    if (isBlock(node.nodeName)) found.push('');
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock(node.nodeName)) found.push('');
  };
  walk(root);
  return found.filter((text) => text.trim());
}

const xml = (text, type) => new DOMParser({ onError: (level, message) => assert.fail(message) }).parseFromString(text, type);
const office = (entry, isBlock) => (bytes) => blocks(xml(strFromU8(unzipSync(bytes)[entry]), 'text/xml'), isBlock);

// Each gives the texts of a document.
const readers = {
  html: (bytes) => {
    const page = bytes.toString();
    assert.ok(!/<script|<img|<b>/i.test(page), 'markup of the chain got through');
    assert.ok(!/href="(?!https?:|mailto:|#|")/i.test(page), 'a harmful address got through');
    return blocks(xml(page.replace(/<style>[^]*?<\/style>/g, ''), 'text/html'),
      (name) => /^(p|li|h\d|td|th|caption|title|desc|text|tr|div|blockquote)$/i.test(name));
  },
  json: (bytes) => texts(JSON.parse(bytes.toString())),
  csv: (bytes) => {
    const { data, errors } = Papa.parse(bytes.toString().replace(/^\ufeff/, ''), { skipEmptyLines: true });
    assert.deepEqual(errors, []);
    assert.equal(new Set(data.map((row) => row.length)).size, 1, 'rows of different lengths');
    for (const cell of data.flat()) assert.ok(!/^[=+@\t\r]/.test(cell), `a formula: ${cell}`);
    return data.flat().map((cell) => cell.replace(/^'(?=[=+\-@])/, ''));
  },
  ics: (bytes) => {
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
    return calendar.getAllSubcomponents().flatMap((part) =>
      part.getAllProperties().map((property) => String(property.getFirstValue())));
  },
  xlsx: (bytes) => {
    const files = unzipSync(bytes);
    return blocks(xml(strFromU8(files['xl/sharedStrings.xml']), 'text/xml'), (name) => name === 'si');
  },
  docx: office('word/document.xml', (name) => name === 'w:p'),
  odt: office('content.xml', (name) => name === 'text:p' || name === 'text:h'),
};

for (const [format, read] of Object.entries(readers))
  for (const words of documentsIn(keten, format))
    test(`${words.join(' ')} as ${format}`, () => {
      const all = [...words, '-C', chain, '--vandaag', '2024-06-01', '-f', format];
      const { status, stdout, stderr } = run(keten, all, true);
      assert.equal(status, 0, stderr);
      assertWhole(read(stdout), all.join(' '));
    });
