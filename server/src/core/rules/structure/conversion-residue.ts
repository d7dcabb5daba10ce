import { wordingIn } from '../../mentions/wording.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { inLineAt, lineOf, type PlacedSpan } from '../../paragraph/placed.js';
import type { Lines } from '../../questions/lines.js';
import { facts, lines, question, type Fact } from '../../questions/question.js';
import { language, settings } from '../../report/given.js';
import { encodingNames } from '../../text/file-encoding.js';
import { countHan, lostCharacter, outweigh, readAsGbk, tracesIn, type GarbledFrom } from '../../text/garbled.js';
import type { Span } from '../../text/span.js';
import { pageStretch } from '../../words/page-words.js';
import { reportRule, replace, type Message, type Slip, type SlipFix } from '../rule.js';

type Id = 'conversion-residue';

const residues = facts('residues of a conversion', ({ residues: found, source }) =>
  found.map(({ start, end, replacement }) => ({ found: source.slice(start, end), where: { start, end }, replacement })),
);

type PageLine = Fact<{ readonly found: string; readonly span: Span }>;

/** What the page added that a text was copied from. */
const pageLines = facts('words of a web page', (paragraph) => {
  const stretch = pageStretch(paragraph.text, wordingIn(paragraph).pages);
  return stretch && { found: shorten(paragraph.slice(stretch)), span: paragraph.inLine(stretch) };
});

const encodingTraces = facts('traces of a wrong encoding', (paragraph) => {
  const found = tracesIn(paragraph.source);
  return found && { ...found, isShown: showsTraces(paragraph) };
});
const hanCounts = facts('how many Chinese characters a line has', ({ source }) => countHan(source) || undefined);

/** All of the text was read in a wrong encoding. */
const isGarbled = question('whether the text is garbled', { encodingTraces, hanCounts }, (given): boolean => {
  const traces = given.encodingTraces.map(({ fact }) => fact);
  if (!traces.some(({ isShown }) => isShown)) return false;
  const all = { gone: sum(traces.map(({ gone }) => gone)), misread: sum(traces.map(({ misread }) => misread)) };
  return outweigh(all, () => sum(given.hanCounts.map(({ fact }) => fact)));
});

/** 文字处理软件、网页、扫描件转换时留在正文里的代码和乱码。 */
export const conversionResidue = reportRule({
  id: 'conversion-residue',
  severity: 'error',
  mechanical: true,
  inputs: { isGarbled, residues, pageLines, lines, language, settings },
  *check(given) {
    if (given.isGarbled) return yield garbled(lineOf(given.lines.first(1)[0]!), given.settings.garbledFrom);
    const lost: PlacedSpan[] = [];
    for (const { place, fact } of given.residues) {
      for (const { found, where, replacement } of fact) {
        if (given.language === 'markdown' && isMarkdown(found, given.lines.at(place)!.paragraph.source, where.start)) continue;
        if (found === BYTE_ORDER_MARK && where.start === 0 && given.lines.first(1)[0]?.place === place) continue;
        const span = inLineAt(place, where);
        if (found === lostCharacter) lost.push(span);
        else yield residueSlip(span, found, replacement);
      }
    }
    yield* pageSlips(given.pageLines, given.lines);
    if (lost.length > 0) yield* lostCharacters(lost, given.settings.garbledFrom);
  },
});

const BYTE_ORDER_MARK = '\ufeff';
/** From this number on, lost characters are told once: nobody can mend them but with the original at hand. */
const MANY = 10;
/** What somebody wrote stands in a comment, and behind the mark of a change: whoever deletes the mark has to look at the words. */
const HOLDS_WORDS = /^\[?(?:批注|带格式|设置|删除|已删除|插入)|^<\/?w:(?:del|ins|moveFrom|moveTo|comment)/u;
const FARTHEST_PAGE_LINE = 3;
const INVISIBLE = /^[\u0001-\u0008\u000e-\u001b\u00ad\u200b-\u200f\u2060\ufeff]$/u;
const PRIVATE_USE = /^[\ue000-\uf8ff]$/u;

/** A reader sees them, or would see what was lost. */
function showsTraces(paragraph: Paragraph): boolean {
  return (paragraph.residues.length > 0 && paragraph.source.includes(lostCharacter)) || paragraph.find(readAsGbk) !== undefined;
}

/** In Markdown an entity is a way to write a character, and a blank of this sort sets in a first line or fills a cell; within a sentence it is left over. */
function isMarkdown(found: string, source: string, at: number): boolean {
  if (!found.startsWith('&')) return false;
  return !/^&(?:nbsp|ensp|emsp|#)/u.test(found) || !/[\p{Script=Han}\d，。；、]$/u.test(source.slice(0, at)) || source.includes('|');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function garbled(first: PlacedSpan, from: GarbledFrom | undefined): Slip<Id> {
  const message: Message<Id> =
    from === undefined ? ['garbled'] : from === 'lost' ? ['garbledForGood'] : ['garbledFrom', { encoding: encodingNames[from] }];
  return { span: first, message, data: { garbled: 'whole' } };
}

function* lostCharacters(spans: readonly PlacedSpan[], from: GarbledFrom | undefined): Generator<Slip<Id>> {
  const [first] = spans;
  const count = spans.length;
  if (first && from !== undefined && from !== 'lost') {
    yield { span: first, message: ['unread', { count, encoding: encodingNames[from] }], data: { garbled: 'places' } };
  } else if (first && count >= MANY) yield { span: first, message: ['lostMany', { count }] };
  else for (const span of spans) yield { span, message: ['lost'] };
}

/** Lines in a row are told once: they came from one place. */
function* pageSlips(found: readonly PageLine[], of: Lines): Generator<Slip<Id>> {
  const groups: [PageLine, ...PageLine[]][] = [];
  for (const line of found) {
    const last = groups.at(-1)?.at(-1);
    if (last && of.distance(last.place, line.place) <= FARTHEST_PAGE_LINE) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  for (const group of groups) {
    const [first] = group;
    const edits = group.map(({ place, fact }) => ({ span: inLineAt(place, fact.span), newText: '' }));
    const fixes: readonly SlipFix<Id>[] = [{ title: ['fixDelete'], safe: false, edits }];
    const found = first.fact.found;
    yield { span: inLineAt(first.place, first.fact.span), message: ['page', { found }], severity: 'information', fixes };
  }
}

function residueSlip(span: PlacedSpan, found: string, replacement: string): Slip<Id> {
  const { message, severity, safe } = judge(found, replacement);
  const title: Message<Id> = replacement === '' ? ['fixDelete'] : ['fixReplace', { replacement }];
  const fixes: readonly SlipFix<Id>[] = [{ title, safe, edits: replace(span, replacement) }];
  return { span, message, fixes, ...(severity ? { severity } : {}) };
}

function judge(
  found: string,
  replacement: string,
): { readonly message: Message<Id>; readonly severity?: 'warning'; readonly safe: boolean } {
  if (PRIVATE_USE.test(found)) return { message: ['private', { code: codePoint(found) }], severity: 'warning', safe: false };
  if (INVISIBLE.test(found)) return { message: ['invisible', { code: codePoint(found) }], safe: true };
  if (/^(?:错误|Error)/u.test(found)) return { message: ['reference', { found }], safe: false };
  if (!found.startsWith('&')) return { message: ['field', { found: shorten(found) }], safe: !HOLDS_WORDS.test(found) };
  return { message: replacement === '' ? ['blank', { found }] : ['entity', { found, replacement }], safe: true };
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function shorten(found: string): string {
  return found.length > 30 ? `${found.slice(0, 30)}…` : found;
}
