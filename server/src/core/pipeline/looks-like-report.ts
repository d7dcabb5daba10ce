import { defaultSettings, type Settings } from '../config/settings.js';
import { detectedKind } from '../report/detect-kind.js';
import { outline } from '../report/numbering/outline.js';
import { closing } from '../report/sign-off.js';
import { header } from '../report/title.js';
import { readDocument } from './read-text.js';
import type { DocumentLanguage } from '../text/language.js';

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
  const { answers } = readDocument(text.slice(0, LOOKED_AT), language, settings);
  const { from } = answers.ask(detectedKind);
  if (from === 'declared') return true;
  if (!isMostlyChinese(text.slice(0, LOOKED_AT))) return false;
  const { titles, recipient, documentNumber } = answers.ask(header);
  const numbered = answers.ask(outline).headings.filter(({ heading }) => heading.ordinal && heading.ordinal.style !== 'arabic').length;
  if (from === 'headings' || titles.some(({ text: title }) => YEARLY_TITLE.test(title))) return true;
  if (!titles.some((title) => REPORT_TITLE.test(title.text))) return false;
  return (
    numbered >= HEADINGS_NEEDED ||
    recipient !== undefined ||
    answers.ask(closing).signOff.date !== undefined ||
    documentNumber !== undefined
  );
}

function isMostlyChinese(text: string): boolean {
  const visible = text.replace(/\s/gu, '').length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return visible > 0 && han / visible >= MOSTLY_CHINESE;
}
