import { lineRule } from '../rule.js';
import { privateNumbersIn } from './personal-info/private-numbers.js';

/** 公民身份号码、手机号、银行卡号。Source: 《政府信息公开条例》第十五条、《个人信息保护法》. */
export const personalInfo = lineRule({
  id: 'personal-info',
  severity: 'warning',
  *check(paragraph) {
    for (const { kind, span, masked } of privateNumbersIn(paragraph.text)) {
      yield {
        span,
        message: [kind],
        fixes: [{ title: ['fix', { masked }], safe: false, edits: [{ span, newText: masked }] }],
      };
    }
  },
});
