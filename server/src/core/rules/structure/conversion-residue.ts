import { shiftSpan } from '../../text/span.js';
import { defineRule, replace, type Message, type SlipFix } from '../rule.js';

type Id = 'conversion-residue';

/** 文字处理软件、网页、扫描件转换时留在正文里的代码和乱码。 */
export const conversionResidue = defineRule<Id>({
  id: 'conversion-residue',
  scope: 'document',
  severity: 'error',
  mechanical: true,
  *check({ paragraphs, language }) {
    for (const { paragraph, base } of paragraphs) {
      for (const residue of paragraph.residues) {
        const found = paragraph.source.slice(residue.start, residue.end);
        const span = shiftSpan({ start: residue.start, end: residue.end }, base + paragraph.line.start);
        if ((language === 'markdown' && found.startsWith('&')) || (found === BYTE_ORDER_MARK && span.start === 0)) continue;
        const { message, severity, safe } = judge(found, residue.replacement);
        const title: Message<Id> = residue.replacement === '' ? ['fixDelete'] : ['fixReplace', { replacement: residue.replacement }];
        const fixes: readonly SlipFix<Id>[] = safe === undefined ? [] : [{ title, safe, edits: replace(span, residue.replacement) }];
        yield { span, message, fixes, ...(severity ? { severity } : {}) };
      }
    }
  },
});

const BYTE_ORDER_MARK = '\ufeff';
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
const PRIVATE_USE = /^[\ue000-\uf8ff]$/u;

/** `safe` is left out where nothing can be put in the residue's place. */
function judge(
  found: string,
  replacement: string,
): { readonly message: Message<Id>; readonly severity?: 'warning'; readonly safe?: boolean } {
  if (found === '\ufffd') return { message: ['lost'] };
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
