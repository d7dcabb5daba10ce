import { readDocumentNumbers, type DocumentNumberFault } from '../../chinese/document-numbers.js';
import { lineRule, replace } from '../rule.js';

const FAULTS: Readonly<Record<DocumentNumberFault, string>> = {
  brackets: '年份应放在六角括号“〔〕”内',
  'short-year': '年份应写全四位',
  'year-word': '括号内不写“年”字',
  'ordinal-word': '顺序号前不加“第”字',
  'zero-padding': '顺序号不编虚位（1不写作01）',
  blank: '中间不留空格',
};

/** 发文字号：代字〔年份〕序号号。Source: GB/T 9704—2012 7.2.5. */
export const documentNumber = lineRule({
  id: 'document-number',
  severity: 'warning',
  *check({ text }) {
    for (const { span, text: found, standard, faults } of readDocumentNumbers(text)) {
      if (faults.length === 0) continue;
      const args = { faults: faults.map((fault) => FAULTS[fault]).join('，'), found, expected: standard };
      // A cut year is completed by a guess at its century.
      yield {
        span,
        message: ['wrong', args],
        fixes: [{ title: ['fixNumber', args], safe: !faults.includes('short-year'), edits: replace(span, standard) }],
      };
    }
  },
});
