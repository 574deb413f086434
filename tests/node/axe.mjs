// Has every page that keten makes judged by axe-core in a browser: WCAG 2.1, levels A and AA. Every command with html
// among its formats is run on every example chain. Last a page that is wrong is shown, so that silence means something.
// Arguments: keten, the repository, and the browser (Chromium).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { documentsIn, inGit, run } from './documents.mjs';

const [keten, repository, browserPath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

// The day on which an example chain shows most; of others today.
const days = {
  'harderwijk-ermelo': '2023-03-07',
  'midden-drenthe': '2023-01-31',
  'rotterdam-overschie': '2023-03-28',
  minimaal: '2024-02-26',
};

/// Every page with what made it.
function pages() {
  const examples = join(repository, 'examples');
  const chains = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, directory: inGit(join(examples, name)) }));
  return documentsIn(keten, 'html').flatMap((document) =>
    chains.map(({ name, directory }) => {
      const words = [...document, '-f', 'html', '-C', directory];
      if (days[name]) words.push('--vandaag', days[name]);
      const { status, stdout, stderr } = run(keten, words);
      assert.equal(status, 0, `keten ${words.join(' ')}: ${stderr}`);
      return { title: `${document.join(' ')} ${name}`, html: stdout };
    }));
}

const asked = [];
const browser = await chromium.launch({
  executablePath: browserPath,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext();
await context.route('**/*', (route) => {
  asked.push(route.request().url());
  return route.abort();
});

// One tab for all: a new one, with axe-core compiled again, takes longer than judging a page.
const tab = await context.newPage();
await tab.addScriptTag({ content: axe });

async function violations(html) {
  await tab.setContent(html);
  const found = await tab.evaluate((tags) => window.axe.run({ runOnly: { type: 'tag', values: tags } }), levels);
  assert.ok(found.passes.length > 0, 'axe-core looked at nothing');
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html }) => html).join('\n    ')}`);
}

let failed = false;
try {
  for (const { title, html } of pages()) {
    asked.length = 0;
    const found = [...(await violations(html)), ...asked.map((url) => `asks for ${url}`)];
    failed ||= found.length > 0;
    console.log(`${title}: ${found.length === 0 ? 'good' : `\n  ${found.join('\n  ')}`}`);
  }

  const wrong = '<!DOCTYPE html><title>x</title><p style="color:#bbb">vaag</p><img src="data:,"><a href="#"></a>';
  const seen = (await violations(wrong)).map((violation) => violation.split(':')[0]);
  for (const id of ['html-has-lang', 'color-contrast', 'image-alt', 'link-name'])
    assert.ok(seen.includes(id), `axe-core does not see what is wrong: ${id}`);
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
