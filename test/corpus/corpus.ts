import fs from 'node:fs';
import path from 'node:path';

/** Real reports that lie beside the project on some machines; nothing of them is kept here. */
export const corpus = path.resolve('..', 'shared', 'corpus');

export function reportsIn(folder: string): readonly string[] {
  const full = path.join(corpus, folder);
  return fs.existsSync(full)
    ? fs
        .readdirSync(full)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
}

export function readReport(folder: string, name: string): string {
  return fs.readFileSync(path.join(corpus, folder, name), 'utf8');
}

/** A tab-separated table by its column heads. */
export function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index]!, cell])));
}
