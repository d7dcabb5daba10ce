/** The file of a folder's own words, as the server and the command line read it. */
export const ownWordsFile = '.hegao/words.tsv';

const HEAD = '词语\t改为\t备注';

/** The table with one more word that is right as it is; undefined where it has the word already. */
export function withOwnWord(table: string | undefined, word: string): string | undefined {
  const lines = (table ?? HEAD).replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  if (lines.some((line) => line.split('\t', 1)[0]!.trim() === word)) return undefined;
  const lineBreak = table?.includes('\r\n') ? '\r\n' : '\n';
  const present = table === undefined || table.trim() === '' ? HEAD : table.trimEnd();
  return `${present}${lineBreak}${word}${lineBreak}`;
}
