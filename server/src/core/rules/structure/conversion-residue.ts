import type { Paragraph } from '../../document/paragraph.js';
import type { PlacedParagraph } from '../../document/placed.js';
import { encodingNames } from '../../text/file-encoding.js';
import { looksGarbled, lostCharacter, readAsGbk, type GarbledFrom } from '../../text/garbled.js';
import { shiftSpan, type Span } from '../../text/span.js';
import { defineRule, replace, type Message, type Slip, type SlipFix } from '../rule.js';

type Id = 'conversion-residue';

/** 文字处理软件、网页、扫描件转换时留在正文里的代码和乱码。 */
export const conversionResidue = defineRule<Id>({
  id: 'conversion-residue',
  scope: 'document',
  severity: 'error',
  mechanical: true,
  *check({ paragraphs, language, settings }) {
    if (areGarbled(paragraphs)) return yield garbled(paragraphs[0]!, settings.garbledFrom);
    const lost: Span[] = [];
    for (const { paragraph, base } of paragraphs) {
      for (const residue of paragraph.residues) {
        const found = paragraph.source.slice(residue.start, residue.end);
        const span = shiftSpan({ start: residue.start, end: residue.end }, base + paragraph.line.start);
        if ((language === 'markdown' && found.startsWith('&')) || (found === BYTE_ORDER_MARK && span.start === 0)) continue;
        if (found === lostCharacter) lost.push(span);
        else yield residueSlip(span, found, residue.replacement);
      }
    }
    yield* lostCharacters(lost, settings.garbledFrom);
  },
});

const BYTE_ORDER_MARK = '\ufeff';
/** From this number on, lost characters are told once: nobody can mend them but with the original at hand. */
const MANY = 10;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
const PRIVATE_USE = /^[\ue000-\uf8ff]$/u;

function areGarbled(paragraphs: readonly PlacedParagraph[]): boolean {
  if (!paragraphs.some(({ paragraph }) => hasTrace(paragraph))) return false;
  return looksGarbled(paragraphs.map(({ paragraph }) => paragraph.source).join('\n'));
}

function hasTrace(paragraph: Paragraph): boolean {
  return (paragraph.residues.length > 0 && paragraph.source.includes(lostCharacter)) || paragraph.find(readAsGbk) !== undefined;
}

function garbled({ paragraph, base }: PlacedParagraph, from: GarbledFrom | undefined): Slip<Id> {
  const message: Message<Id> =
    from === undefined ? ['garbled'] : from === 'lost' ? ['garbledForGood'] : ['garbledFrom', { encoding: encodingNames[from] }];
  return { span: shiftSpan(paragraph.line, base), message, data: { garbled: 'whole' } };
}

function* lostCharacters(spans: readonly Span[], from: GarbledFrom | undefined): Generator<Slip<Id>> {
  const [first] = spans;
  const count = spans.length;
  if (first && from !== undefined && from !== 'lost') {
    yield { span: first, message: ['unread', { count, encoding: encodingNames[from] }], data: { garbled: 'places' } };
  } else if (first && count >= MANY) yield { span: first, message: ['lostMany', { count }] };
  else for (const span of spans) yield { span, message: ['lost'] };
}

function residueSlip(span: Span, found: string, replacement: string): Slip<Id> {
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
  if (found.startsWith('错误')) return { message: ['reference', { found }], safe: false };
  if (!found.startsWith('&')) return { message: ['field', { found: shorten(found) }], safe: true };
  return { message: replacement === '' ? ['blank', { found }] : ['entity', { found, replacement }], safe: true };
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function shorten(found: string): string {
  return found.length > 30 ? `${found.slice(0, 30)}…` : found;
}
