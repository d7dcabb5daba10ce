import { dateFormTexts } from './zh-cn/date-forms.js';
import { growthTexts } from './zh-cn/growth.js';
import { numberFormTexts } from './zh-cn/number-forms.js';
import { numberTexts } from './zh-cn/numbers.js';
import { numberingTexts } from './zh-cn/numbering.js';
import { punctuationTexts } from './zh-cn/punctuation.js';
import { structureTexts } from './zh-cn/structure.js';
import { yearDateTexts } from './zh-cn/year-date.js';

/** What users read about each rule: the source of truth for rule ids, names and messages. */
export const zhCn = {
  ...structureTexts,
  ...numberingTexts,
  ...yearDateTexts,
  ...dateFormTexts,
  ...numberTexts,
  ...growthTexts,
  ...numberFormTexts,
  ...punctuationTexts,
} as const;
