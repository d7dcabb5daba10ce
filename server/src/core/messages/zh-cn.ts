import { dateFormTexts } from './zh-cn/date-forms.js';
import { datedEventTexts } from './zh-cn/dated-events.js';
import { growthTexts } from './zh-cn/growth.js';
import { issuerTexts } from './zh-cn/issuer.js';
import { lawTexts } from './zh-cn/laws.js';
import { numberFormTexts } from './zh-cn/number-forms.js';
import { numberTexts } from './zh-cn/numbers.js';
import { numberingTexts } from './zh-cn/numbering.js';
import { markTexts } from './zh-cn/marks.js';
import { pairedMarkTexts } from './zh-cn/paired-marks.js';
import { punctuationTexts } from './zh-cn/punctuation.js';
import { spaceTexts } from './zh-cn/spaces.js';
import { residueTexts } from './zh-cn/residues.js';
import { structureTexts } from './zh-cn/structure.js';
import { wordingTexts } from './zh-cn/wording.js';
import { wordsTexts } from './zh-cn/words.js';
import { yearDateTexts } from './zh-cn/year-date.js';

/** What users read about each rule: the source of truth for rule ids, names and messages. */
export const zhCn = {
  ...structureTexts,
  ...issuerTexts,
  ...residueTexts,
  ...numberingTexts,
  ...yearDateTexts,
  ...dateFormTexts,
  ...datedEventTexts,
  ...lawTexts,
  ...numberTexts,
  ...growthTexts,
  ...numberFormTexts,
  ...punctuationTexts,
  ...pairedMarkTexts,
  ...markTexts,
  ...spaceTexts,
  ...wordingTexts,
  ...wordsTexts,
} as const;
