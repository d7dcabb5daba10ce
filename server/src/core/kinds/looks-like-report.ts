import { defaultSettings, type Settings } from '../config/settings.js';
import { readDocument } from '../read-document.js';
import type { DocumentLanguage } from '../report.js';

/** Enough to hold the title and the first headings. */
const LOOKED_AT = 12_000;
const MOSTLY_CHINESE = 0.3;
const HEADINGS_NEEDED = 2;
const REPORT_TITLE = /(?:报告|总结|汇报|年报|小结|思路|打算|工作情况|建设情况)(?:[（(].{0,12}[）)])?$/u;
/** A year's report says so in its title; nothing else has to be looked for. */
const YEARLY_TITLE = /\d{4}年.{0,30}(?:报告|总结|年报)/u;

/**
 * Whether a Markdown or text file is a report and should be checked at all: it declares its kind, or it has a report's title together with
 * numbered headings, a recipient or a sign-off. A README is none.
 */
export function looksLikeReport(text: string, language: DocumentLanguage, settings: Settings = defaultSettings): boolean {
  if (language === 'official-report' || settings.kind !== 'auto') return true;
  const document = readDocument(text.slice(0, LOOKED_AT), language, settings);
  if (document.detectedKind.from === 'declared') return true;
  if (!isMostlyChinese(text.slice(0, LOOKED_AT))) return false;
  const { header, outline, closing } = document;
  const numbered = outline.headings.filter(({ heading }) => heading.ordinal && heading.ordinal.style !== 'arabic').length;
  if (document.detectedKind.from === 'headings' || header.titles.some(({ text: title }) => YEARLY_TITLE.test(title))) return true;
  if (!header.titles.some((title) => REPORT_TITLE.test(title.text))) return false;
  return (
    numbered >= HEADINGS_NEEDED ||
    header.recipient !== undefined ||
    closing.signOff.date !== undefined ||
    header.documentNumber !== undefined
  );
}

function isMostlyChinese(text: string): boolean {
  const visible = text.replace(/\s/gu, '').length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return visible > 0 && han / visible >= MOSTLY_CHINESE;
}
