// The JSON Schemas agree with keten: what it accepts validates, and what it refuses is refused wherever a schema can
// tell. The YAML is read as editors read it, by a reader of YAML 1.2 that is not ours.
// Usage: node schema_test.mjs KETEN RULE_EXAMPLES SOURCE_DIRECTORY
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {parseAllDocuments} from 'yaml';

import {LanguageServer} from './language_server.mjs';

const [keten, ruleExamples, source] = process.argv.slice(2);
const examples = join(source, 'examples');

/// What a program prints, in a directory that is no chain.
function run(program, args) {
  return execFileSync(
      program, args, {encoding: 'utf8', cwd: tmpdir(), maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore']});
}

function compile(schema) {
  const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, allErrors: true});
  addFormats(ajv);
  ajv.addVocabulary(['markdownDescription', 'enumDescriptions', 'errorMessage']);
  ajv.addSchema(schema);
  return ajv;
}

/// The value of a file as an editor sees it; throws what its reader refuses.
function read(text) {
  const documents = parseAllDocuments(text, {version: '1.2', schema: 'core', merge: false});
  if (documents.length > 1) throw new Error('more than one document');
  if (documents.length === 0) return null;
  const [document] = documents;
  if (document.errors.length > 0) throw document.errors[0];
  return document.toJS();
}

const schemas = {keten: JSON.parse(run(keten, ['schema'])), methode: JSON.parse(run(keten, ['schema', 'methode']))};
const validators = {keten: compile(schemas.keten), methode: compile(schemas.methode)};

/// What is wrong with a value, as text; empty when nothing is.
function problems(kind, value) {
  const validate = validators[kind].getSchema(schemas[kind].$id);
  return validate(value) ? '' : validate.errors.map((error) => `${error.instancePath} ${error.message}`).join('\n');
}

function yamlFiles(directory) {
  return readdirSync(directory, {recursive: true})
      .filter((path) => /\.ya?ml$/.test(path) && !path.split('/').some((part) => part.startsWith('.')))
      .map((path) => join(directory, path));
}

const rules = JSON.parse(run(ruleExamples, []));

test('docs/schema holds what the program prints', () => {
  for (const kind of ['keten', 'methode'])
    assert.equal(readFileSync(join(source, `docs/schema/${kind}.schema.json`), 'utf8'), run(keten, ['schema', kind]),
                 'rewrite them with ./dev golden');
});

test('every file of the examples validates', () => {
  const files = yamlFiles(examples);
  assert.ok(files.length > 50);
  for (const file of files) assert.equal(problems('keten', read(readFileSync(file, 'utf8'))), '', file);
});

test('every good example of a rule validates', () => {
  for (const rule of rules)
    for (const file of rule.goed) assert.equal(problems('keten', read(file.tekst)), '', `${rule.id} ${file.pad}`);
});

test('the built-in methods validate', () => {
  for (const file of yamlFiles(join(source, 'templates/methoden')))
    assert.equal(problems('methode', read(readFileSync(file, 'utf8'))), '', file);
});

// Rules of form that a schema does not express, with the reason.
const withoutExample = new Set(['bestand-onleesbaar', 'bestand-te-groot', 'bestand-codering']);
const refusedByReader = new Set(['yaml-syntaxis', 'yaml-dubbele-sleutel', 'yaml-anker', 'yaml-meer-documenten']);
const beyondSchema = {
  'yaml-tag': 'a schema sees the value, not how it is written',
  'yaml-hekje': 'a schema sees no comments',
  'yaml-te-diep': 'own keys may hold anything, and a schema does not count levels',
  'id-dubbel': 'the two may stand in two files',
  'verwijzing-onbekend': 'what is referred to may stand in another file',
  'tijd-omgekeerd': 'a schema does not compare two values',
  'kring': 'a schema does not follow references',
  'naam-dubbel': 'a schema does not compare two values',
  'telefoon-onvolledig': 'YAML gives 0341000001 and 341000001 as the same number',
  'meting-in-toekomst': 'a schema does not know what day it is',
  'afgerond-in-toekomst': 'a schema does not know what day it is',
  'afwijking-overbodig': 'a schema does not know what the rules find',
};

test('every bad example of a rule of form is refused, where a schema can tell', () => {
  for (const rule of rules.filter((each) => each.vorm)) {
    let verdict = 'accepted';
    for (const file of rule.fout) {
      try {
        if (problems('keten', read(file.tekst)) !== '') verdict = 'refused by the schema';
      } catch {
        verdict = 'refused by the reader';
      }
    }
    const expected = rule.id in beyondSchema ? 'accepted' :
        refusedByReader.has(rule.id)         ? 'refused by the reader' :
        withoutExample.has(rule.id)          ? 'accepted' :
                                               'refused by the schema';
    assert.equal(verdict, expected, rule.id);
    assert.equal(rule.fout.length === 0, withoutExample.has(rule.id), rule.id);
  }
  const ids = new Set(rules.map((rule) => rule.id));
  for (const id of [...withoutExample, ...refusedByReader, ...Object.keys(beyondSchema)]) assert.ok(ids.has(id), id);
});

/// Checks every example and default of a schema where it stands, and gives their number.
function checkExamples(schema) {
  const validators = compile(schema);
  let count = 0;
  const visit = (node, path) => {
    if (node === null || typeof node !== 'object') return;
    const isProperty = path.at(-2) === 'properties';
    const values = [...(Array.isArray(node.examples) ? node.examples : []),
                    ...(isProperty && 'default' in node ? [node.default] : [])];
    const pointer = path.map((part) => '/' + part.replaceAll('~', '~0').replaceAll('/', '~1')).join('');
    for (const value of values) {
      assert.ok(validators.getSchema(`${schema.$id}#${encodeURI(pointer)}`)(value), `${pointer}: ${JSON.stringify(value)}`);
      ++count;
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'examples') visit(value, [...path, key]);
  };
  visit(schema, []);
  return count;
}

test('every example and default of the schemas is valid where it stands', () => {
  assert.ok(checkExamples(schemas.keten) > 100);
  assert.ok(checkExamples(schemas.methode) > 20);
});

test('every key of the chain has a description', () => {
  const entities = [schemas.keten, ...Object.values(schemas.keten.$defs), schemas.methode,
                    ...Object.values(schemas.methode.$defs)].filter((schema) => schema.properties);
  assert.ok(entities.length > 30);
  for (const entity of entities)
    for (const [key, property] of Object.entries(entity.properties))
      assert.ok(property.description, `${entity.title} ${key}`);
});

// Small files, and the rule that keten says they break; null when they are fine. Both have to agree.
const small = [
  ['', null],
  ['partijen:', null],
  ['x-eigen: {a: [1, {b: 2}]}', null],
  ['partijen: {c: {naam: C, x-kleur: [1, 2]}}', null],
  ['partijen: {x-wat: 12}', null],
  ['partijen: [c]', 'waarde-ongeldig'],
  ['partijen: {c: }', 'sleutel-ontbreekt'],
  ['partijen: {c: {naam: }}', 'sleutel-ontbreekt'],
  ['partijen: {c: {naam: ""}}', 'sleutel-ontbreekt'],
  ['partijen: {c: {naam: 2024}}', null],
  ['partijen: {c: {naam: true}}', null],
  ['partijen: {c: {naam: [C]}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: {een: C}}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, toelichting: 12}}', null],
  ['partijen: {c: {naam: C, toelichting: [a]}}', 'waarde-ongeldig'],
  ['partijen: {2024: {naam: C}}', null],
  ['partijen: {Icare: {naam: C}}', 'id-ongeldig'],
  ['partijen: {a--b: {naam: C}}', 'id-ongeldig'],
  ['partijen: {-c: {naam: C}}', 'id-ongeldig'],
  [`partijen: {${'a'.repeat(64)}: {naam: C}}`, null],
  [`partijen: {${'a'.repeat(65)}: {naam: C}}`, 'id-ongeldig'],
  ['partijen: {c: {naam: C, soort: gemeente}}', null],
  ['partijen: {c: {naam: C, soort: [gemeente, huisarts]}}', null],
  ['partijen: {c: {naam: C, soort: [gemeente, ]}}', null],
  ['partijen: {c: {naam: C, soort: ""}}', null],
  ['partijen: {c: {naam: C, soort: gemente}}', 'verwijzing-onbekend'],
  ['partijen: {c: {naam: C, soort: {a: b}}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, groep: welzijn}}', null],
  ['partijen: {c: {naam: C, groep: onzin}}', 'verwijzing-onbekend'],
  ['partijen: {c: {naam: C, betrokken: gast}}', null],
  ['partijen: {c: {naam: C, betrokken: }}', null],
  ['partijen: {c: {naam: C, betrokken: Gast}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, onmisbaar: ja}}', null],
  ['partijen: {c: {naam: C, onmisbaar: true}}', null],
  ['partijen: {c: {naam: C, onmisbaar: "false"}}', null],
  ['partijen: {c: {naam: C, onmisbaar: yes}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, onmisbaar: 1}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, sinds: 2024-02-29}}', null],
  ['partijen: {c: {naam: C, sinds: 2023-02-29}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, sinds: 2024-2-9}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, sinds: 2024}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, sinds: 0000-01-01}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, sinds: }}', null],
  ['partijen: {c: {naam: C, sinds: ""}}', null],
  ['partijen: {c: {naam: C, contact: {aantal: 200}}}', null],
  ['partijen: {c: {naam: C, contact: {aantal: ca. 200}}}', null],
  ['partijen: {c: {naam: C, contact: {aantal: "circa 12,5"}}}', null],
  ['partijen: {c: {naam: C, contact: {aantal: onbekend}}}', null],
  ['partijen: {c: {naam: C, contact: {aantal: veel}}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, contact: vaak}}', 'waarde-ongeldig'],
  ['partijen: {c: {naam: C, contact: }}', null],
  ['partijen: {c: {naam: C, onderdeel-van: a}}', null],
  ['partijen: {c: {naam: C, doelgroepen: dementie}}', null],
  ['partijen: {c: {naam: C, doelgroepen: eigen-groep}}', null],
  ['partijen: {c: {naam: C, website: www.example.nl}}', null],
  ['partijen: {c: {naam: C, website: zorgdat}}', 'adres-onvolledig'],
  ['partijen: {c: {naam: C, website: "www.example.nl en meer"}}', 'adres-onvolledig'],
  ['personen: {p: }', null],
  ['personen: {p: {functie: F, email: p@example.nl}}', null],
  ['personen: {p: {functie: F, email: }}', null],
  ['personen: {p: {functie: F, email: p@example}}', 'adres-onvolledig'],
  ['personen: {p: {functie: F, email: "p@example.nl, q@example.nl"}}', 'adres-onvolledig'],
  ['personen: {p: {functie: F, leeftijd: 12}}', 'sleutel-onbekend'],
  ['personen: {p: {functie: F, niveau: tactisch, openbaar: nee}}', null],
  ['personas: {kim: {naam: Kim, leeftijd: 48}}', null],
  ['personas: {kim: {naam: Kim, leeftijd: "48,5"}}', null],
  ['personas: {kim: {naam: Kim, leeftijd: 48, 5: }}', 'sleutel-onbekend'],
  ['personas: {kim: {naam: Kim, leeftijd: "1,250"}}', 'waarde-ongeldig'],
  ['personas: {kim: {naam: Kim, leeftijd: oud}}', 'waarde-ongeldig'],
  ['personas: {kim: {naam: Kim, behoeften: {behoefte: Tijd}}}', null],
  ['personas: {kim: {naam: Kim, behoeften: [{behoefte: Tijd, soorten: zelfhulp}]}}', null],
  ['personas: {kim: {naam: Kim, behoeften: Tijd}}', 'waarde-ongeldig'],
  ['personas: {kim: {naam: Kim, behoeften: [{soorten: zelfhulp}]}}', 'sleutel-ontbreekt'],
  ['bouwstenen: {preventie: }', null],
  ['bouwstenen: {preventie: {rollen: {kwaliteitsbewaker: a}}}', null],
  ['bouwstenen: {preventie: {rollen: {kwaliteitsbewaker: [a, {houder: b, van: 2024-01-01}]}}}', null],
  ['bouwstenen: {preventie: {rollen: {kwaliteitsbewaker: {van: 2024-01-01}}}}', 'sleutel-ontbreekt'],
  ['bouwstenen: {preventie: {rollen: {kwaliteitsbewaker: }}}', null],
  ['bouwstenen: {preventie: {rollen: {ketenregisseur: a}}}', 'verwijzing-onbekend'],
  ['bouwstenen: {preventie: {antwoorden: {vragen: Ja}}}', null],
  ['bouwstenen: {preventie: {antwoorden: {vragen: }}}', null],
  ['bouwstenen: {preventie: {antwoorden: {vragen: {antwoord: Ja, toereikend: ja}}}}', null],
  ['bouwstenen: {preventie: {antwoorden: {vragen: {antwoord: Ja, toereikend: half}}}}', 'waarde-ongeldig'],
  ['bouwstenen: {preventie: {antwoorden: {vragen: [Ja]}}}', 'waarde-ongeldig'],
  ['bouwstenen: {preventie: {antwoorden: {bereiken: Ja}}}', 'verwijzing-onbekend'],
  ['bouwstenen: {preventief: {}}', 'verwijzing-onbekend'],
  ['instrumenten: {i: {naam: I, bouwstenen: preventie, rollen: {uitvoerder: a}}}', null],
  ['instrumenten: {i: {naam: I, bouwstenen: [preventie, nazorg]}}', null],
  ['instrumenten: {i: {naam: I, bouwstenen: [nazorg, nazorg]}}', 'lijst-dubbel'],
  ['instrumenten: {i: {naam: I, bouwstenen: }}', 'sleutel-ontbreekt'],
  ['instrumenten: {i: {naam: I}}', 'sleutel-ontbreekt'],
  ['instrumenten: {i: {naam: I, bouwstenen: preventie, rollen: {kwaliteitsbewaker: a}}}', 'verwijzing-onbekend'],
  ['relaties: [{tussen: [a, b], status: goed}]', null],
  ['relaties: {tussen: [a, b]}', null],
  ['relaties: [{van: a, naar: b}]', null],
  ['relaties: [{van: a, naar: b, tussen: }]', null],
  ['relaties: [{van: a}]', 'sleutel-ontbreekt'],
  ['relaties: [{van: a, naar: }]', 'sleutel-ontbreekt'],
  ['relaties: [{status: goed}]', 'sleutel-ontbreekt'],
  ['relaties: [{tussen: [a]}]', 'waarde-ongeldig'],
  ['relaties: [{tussen: a}]', 'waarde-ongeldig'],
  ['relaties: [{tussen: [a, b], van: a}]', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: startbijeenkomst, datum: 2024-09-12, begin: 13:30, einde: "15:30"}}', null],
  ['bijeenkomsten: {start: {soort: startbijeenkomst, begin: 9:30}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: startbijeenkomst, begin: 24:00}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: borrel}}', 'verwijzing-onbekend'],
  ['bijeenkomsten: {start: {}}', 'sleutel-ontbreekt'],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{onderwerp: Koffie, duur: 20, door: a}]}}', null],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{onderwerp: Koffie, duur: "0020"}]}}', null],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{onderwerp: Koffie, duur: 0}]}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{onderwerp: Koffie, duur: 1441}]}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{onderwerp: Koffie, duur: "2000"}]}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{onderwerp: Koffie, duur: 2.5}]}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: Koffie}}', 'waarde-ongeldig'],
  ['bijeenkomsten: {start: {soort: verkenning, agenda: [{duur: 20}]}}', 'sleutel-ontbreekt'],
  ['acties: {t: {actie: T, deadline: 2024-09-01}}', null],
  ['acties: {t: {actie: T, deadline: Z.s.m.}}', null],
  ['acties: {t: {actie: T, deadline: ZSM!!}}', null],
  ['acties: {t: {actie: T, deadline: ooit}}', 'waarde-ongeldig'],
  ['acties: {t: {actie: T, status: bezig, omvang: klein}}', null],
  ['acties: {t: {actie: T, status: af}}', 'waarde-ongeldig'],
  ['acties: {t: {actie: T, eigenaar: [a, b]}}', null],
  ['acties: {t: {actie: T, eigenaar: Icare Thuiszorg}}', 'verwijzing-onbekend'],
  ['doelen: {d: {doel: D, metingen: {2024-03-31: 145, 2024-04-30: "12,5"}}}', null],
  ['doelen: {d: {doel: D, metingen: {maart: 145}}}', 'waarde-ongeldig'],
  ['doelen: {d: {doel: D, metingen: {2024-03-31: veel}}}', 'waarde-ongeldig'],
  ['evaluaties: {2024: {datum: 2024-03-01, antwoorden: {rollen: {oordeel: deels}}}}', null],
  ['evaluaties: {2024: {datum: 2024-03-01, antwoorden: {rollen: deels}}}', 'waarde-ongeldig'],
  ['evaluaties: {2024: {datum: 2024-03-01, antwoorden: {geld: {oordeel: deels}}}}', 'verwijzing-onbekend'],
  ['evaluaties: {2024: {}}', 'sleutel-ontbreekt'],
  ['ideeen: {i: {idee: I, wat: [a, b], hoe: c}}', null],
];

// What the small files stand beside.
const frame = `keten:
  naam: Klein
  fase: B
  eigen-doelgroepen: {eigen-groep: Een eigen groep}
partijen:
  a: {naam: A}
  b: {naam: B}
`;

// The same, for the section `keten` itself, which stands there once.
const headers = [
  ['{naam: K, fase: starten}', null],
  ['{naam: K, fase: C}', null],
  ['{naam: K, fase: c}', 'waarde-ongeldig'],
  ['{naam: K}', 'sleutel-ontbreekt'],
  ['{fase: starten}', 'sleutel-ontbreekt'],
  ['{naam: K, fase: starten, methode: }', null],
  ['{naam: K, fase: starten, methode: onzin}', 'methode-ongeldig'],
  ['{naam: K, fase: starten, verkort: [preventie]}', null],
  ['{naam: K, fase: starten, kerncijfers: {inwoners: 27000, x-bron: CBS}}', null],
  ['{naam: K, fase: starten, kerncijfers: {inwoners: veel}}', 'waarde-ongeldig'],
  ['{naam: K, fase: starten, rollen: {kwaliteitsbewaker: a}}', 'verwijzing-onbekend'],
  ['{naam: K, fase: starten, eigen-doelgroepen: {70-plus: Ouderen, 80-plus: }}', null],
  ['{naam: K, fase: starten, eigen-doelgroepen: {70 plus: Ouderen}}', 'id-ongeldig'],
  ['{naam: K, fase: starten, inrichting: {bemensing: professionals}}', null],
  ['{naam: K, fase: starten, inrichting: {bemensing: [professionals, vrijwilligers]}}', 'waarde-ongeldig'],
  ['{naam: K, fase: starten, controle: {streng: ja, drempels: {tussenpoos-max: 16}}}', null],
  ['{naam: K, fase: starten, controle: {drempels: {tussenpoos: 16}}}', 'sleutel-onbekend'],
  ['{naam: K, fase: starten, controle: {afwijkingen: {regel: onzin, reden: R}}}', 'verwijzing-onbekend'],
  ['{naam: K, fase: starten, controle: {afwijkingen: [{regel: verloop}]}}', 'sleutel-ontbreekt'],
];

/// The rules that keten reports for each chain, which is a map of files; of those that a schema can express.
function reported(chains) {
  const directory = mkdtempSync(join(tmpdir(), 'keten-schema-'));
  try {
    chains.forEach((files, i) => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(directory, String(i), path);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, text);
      }
    });
    const {stdout} = spawnSync(
        keten, ['check', directory, '-f', 'json', '--vandaag', '2024-06-01'], {encoding: 'utf8', maxBuffer: 1 << 26});
    const form = new Set(rules.filter((rule) => rule.vorm && !(rule.id in beyondSchema)).map((rule) => rule.id));
    form.add('verwijzing-onbekend');  // to what the method defines, of which the schema knows
    const found = chains.map(() => new Set());
    for (const chain of JSON.parse(stdout).ketens)
      for (const finding of chain.bevindingen)
        if (form.has(finding.regel)) found[Number(chain.map.split('/').at(-1))].add(finding.regel);
    return found;
  } finally {
    rmSync(directory, {recursive: true});
  }
}

test('the schema and keten agree on small files', () => {
  const cases = [
    ...small.map(([text, rule]) => ({files: {'keten.yaml': frame, 'klein.yaml': text}, text, rule})),
    ...headers.map(([text, rule]) => ({files: {'keten.yaml': `keten: ${text}\npartijen: {a: {naam: A}}\n`},
                                       text: `keten: ${text}`, rule})),
  ];
  const found = reported(cases.map((each) => each.files));
  cases.forEach(({text, rule}, i) => {
    assert.deepEqual([...found[i]], rule === null ? [] : [rule], `keten on ${text}`);
    const refused = problems('keten', read(text));
    assert.equal(refused !== '', rule !== null, `the schema on ${text}: ${refused || 'accepted'}`);
  });
});

test('inside a chain the schema has the words of its method', () => {
  const own = JSON.parse(run(keten, ['schema', '-C', join(source, 'tests/cases/check-own-method')]));
  assert.deepEqual(own.$defs.partij.properties.soort.anyOf[0].enum, ['gezondheidsdienst']);
  checkExamples(own);
});

test('inside a chain the schema has its own target groups', () => {
  const own = JSON.parse(run(keten, ['schema', '-C', join(examples, 'harderwijk-ermelo')]));
  const groups = (schema) => schema.$defs.keten.properties.doelgroepen.anyOf[0].enum;
  assert.deepEqual(groups(own), [...groups(schemas.keten), '70-plus']);
});

test('an editor completes, explains and corrects', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keten-editor-'));
  writeFileSync(join(folder, 'keten.schema.json'), JSON.stringify(schemas.keten));
  const server = await LanguageServer.start(folder, {schemas: {'./keten.schema.json': ['*.yaml']}});
  try {
    const labels = async (text) => (await server.complete(text)).map((item) => item.label);
    assert.ok((await labels('keten:\n  naam: K\n|')).includes('bijeenkomsten'));
    assert.ok((await labels('partijen:\n  a:\n    |')).includes('aanspreekpunt'));
    assert.deepEqual((await labels('partijen:\n  a:\n    betrokken: |')).sort(),
                     ['agendalid', 'gast', 'gewenst', 'ketenpartij', 'netwerkpartij']);
    assert.ok((await labels('partijen:\n  a:\n    soort: [|]')).includes('huisarts'));
    assert.deepEqual((await labels('keten:\n  rollen:\n    |')).sort(),
                     ['casusregisseur', 'centraal-informatiepunt', 'ketenregisseur']);
    assert.ok((await labels('bouwstenen:\n  nazorg:\n    antwoorden:\n      |')).includes('monitoring'));
    assert.ok((await labels('keten:\n  fase: |')).includes('optimaliseren'));
    assert.deepEqual((await labels('personen:\n  p:\n    openbaar: |')).sort(), ['ja', 'nee']);

    assert.match(await server.hover('acties:\n  t:\n    dead|line: 2024-09-01'), /^#### Een actie\n\nDe dag waarop het/);
    assert.match(await server.hover('bouwstenen:\n  nazorg:\n    antwoorden:\n      monito|ring: Ja'),
                 /^#### Nazorg.*\n\nWie van ons volgt/);

    assert.deepEqual(await server.diagnose(frame), []);
    assert.deepEqual(await server.diagnose('acties:\n  a: {actie: A, deadline: , status: , eigenaar: }'), []);
    for (const [text, message] of [
      ['partijen:\n  a: {naam: A, sinds: 12-3-2024}', 'Schrijf een datum als jaar-maand-dag'],
      ['partijen:\n  a: {naam: [A]}', 'Vul hier een tekst in'],
      ['partijen:\n  A: {naam: A}', 'Een id bestaat uit kleine letters'],
      ['relaties:\n  - {van: a}', 'Schrijf `tussen: [a, b]`'],
    ]) {
      const found = await server.diagnose(text);
      assert.equal(found.length, 1, text);
      assert.ok(found[0].startsWith(message), found[0]);
    }
  } finally {
    server.stop();
    rmSync(folder, {recursive: true});
  }
});

test('the settings of the examples switch it on', async () => {
  for (const name of ['minimaal', 'harderwijk-ermelo', 'midden-drenthe', 'rotterdam-overschie']) {
    const folder = join(examples, name);
    const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
    const server = await LanguageServer.start(folder, {schemas: settings['yaml.schemas']});
    try {
      assert.equal((await server.diagnose('partijen:\n  a: {naam: A, sinds: 12-3-2024}')).length, 1, name);
    } finally {
      server.stop();
    }
  }
});
