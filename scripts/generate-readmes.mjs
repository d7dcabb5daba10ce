// What the READMEs say of rules, kinds and versions. All else in them is written by hand.
import fs from 'node:fs';
import path from 'node:path';
import { GROUPS } from './generate-rule-pages.mjs';
import { root } from './load-core.mjs';

/** The files by path, from the root. */
export function readmes({ ruleCatalogue, reportKinds }) {
  const rules = ruleCatalogue.length;
  const inGroups = Object.entries(GROUPS).map(([group, name]) => ({
    name,
    count: ruleCatalogue.filter((rule) => rule.group === group).length,
  }));
  return {
    'README.md': edited('README.md', [
      [/(?<=^共)\d+(?=条，每条都有一页)/mu, rules],
      ...inGroups.map(({ name, count }) => [new RegExp(`(?<=^\\| \\[${name}\\]\\([^)]*\\) *\\| )\\d+ *(?= \\|)`, 'mu'), count]),
      [/(?<=^\| 报告类型 .*\n\|[ -|]*\n)(?:\|.*\n)+/mu, reportKinds.map(kindRow).join('')],
    ]),
    'README.en.md': edited('README.en.md', [[/\d+(?= rules in six groups)/u, rules]]),
  };
}

function kindRow({ name, sections }) {
  const titles = (necessity) =>
    sections
      .filter((section) => section.necessity === necessity)
      .map(({ title }) => title)
      .join('；') || '—';
  return `| ${name} | ${titles('must')} | ${titles('should')} |\n`;
}

function edited(file, places) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const text = fs.readFileSync(path.join(root, file), 'utf8').replaceAll(/(?<=hegao-)\d+\.\d+\.\d+(?=\.vsix)/gu, version);
  return places.reduce((before, [place, words]) => {
    if (!place.test(before)) throw new Error(`${file} has no place for ${words}: ${place}`);
    return before.replace(place, () => String(words));
  }, text);
}
