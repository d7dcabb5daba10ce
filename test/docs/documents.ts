import fs from 'node:fs';

/** The documents in the root and in docs, apart from the pages of the rules. */
export const documents = [
  'README.md',
  'README.en.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/editors.md',
  'docs/word.md',
];

export function read(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^ *```([a-z]+)\n([\s\S]*?)^ *```$/gmu)].map(([, language, code]) => ({ language: language!, code: code! }));
}

/** What stands between backticks in running text. */
export function codeWords(markdown: string): readonly string[] {
  const prose = markdown
    .split(/^ *```.*$/mu)
    .filter((_, index) => index % 2 === 0)
    .join('');
  return [...prose.matchAll(/`([^`\n]+)`/gu)].map(([, word]) => word!);
}

/** The rows of the table with this head, cell by cell. */
export function tableRows(markdown: string, ...head: readonly string[]): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => cellsOf(line).join('|') === head.join('|'));
  if (start < 0) throw new Error(`no table with the head ${head.join(' | ')}`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
