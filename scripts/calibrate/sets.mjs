import fs from 'node:fs';
import path from 'node:path';
import { root } from '../load-core.mjs';
import { weigh } from './weigh.mjs';

const folder = path.join(root, 'test/figures');
/** Their columns with the right and the wrong sentence. */
const PAIRS = { 'pairs.tsv': [0, 1], 'told-otherwise.tsv': [1, 2] };
/** Their column with the sentence. */
const TRAPS = { 'traps.tsv': 0, 'told-otherwise-traps.tsv': 0 };

/** The contrast sets: for each pair what is found in its wrong sentence alone, for each right sentence and trap what is found at all. */
export function readSets() {
  const pairs = Object.entries(PAIRS).flatMap(([name, [right, wrong]]) =>
    rows(name).map((cells) => ({ set: name, right: brokenIn(cells[right]), wrong: brokenIn(cells[wrong]) })),
  );
  const traps = Object.entries(TRAPS).flatMap(([name, column]) => rows(name).map((cells) => brokenIn(cells[column])));
  return {
    caught: pairs.map(({ set, right, wrong }) => ({ set, found: wrong.filter(({ key }) => !right.some((one) => one.key === key)) })),
    right: [...pairs.map(({ right }) => right), ...traps],
  };
}

function brokenIn(sentence) {
  return weigh(sentence, 'official-report').filter(({ surest }) => surest);
}

function rows(name) {
  const [, ...lines] = fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
}
