import { withoutBlanks } from '../../../text/blanks.js';

/** Points and commas within numbers are no marks. */
const MARK = /[，。；：、！？“”‘’;:!?]|[.,](?!\d)/gu;

/** Equal for the same words, however they are punctuated. */
export function keyOf(words: string): string {
  return withoutBlanks(words).replaceAll(MARK, '');
}

const [BLANK, SIGN, POINT] = [1, 2, 3];
/** What is no word, by its unit: every sentence that somebody types in is looked through unit by unit. */
const SORTS = new Uint8Array(0x10000);
const others = [
  [BLANK, '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'],
  [SIGN, '，。；：、！？“”‘’;:!?'],
  [POINT, '.,'],
] as const;
for (const [sort, units] of others) for (const unit of units) SORTS[unit.charCodeAt(0)] = sort;

/** How long the words are without their blanks. */
export function lengthOf(words: string): number {
  let length = 0;
  for (let at = 0; at < words.length; at++) if (SORTS[words.charCodeAt(at)] !== BLANK) length++;
  return length;
}

/** FNV-1a over the units of the key. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    const sort = SORTS[unit];
    if (sort === BLANK || sort === SIGN || (sort === POINT && !isDigit(nextUnit(words, at)))) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

/** Behind the blanks, if there are any. */
function nextUnit(words: string, at: number): number {
  let next = at + 1;
  while (next < words.length && SORTS[words.charCodeAt(next)] === BLANK) next++;
  return words.charCodeAt(next);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
