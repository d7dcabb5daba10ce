import { markRule } from '../mark-slips.js';

/** 书名号、引号后面插有括注的，并列时用顿号隔开。Source: GB/T 15834—2011 4.5.3.5. */
export const dunMissingAfterAnnotation = markRule({
  id: 'dun-missing-after-annotation',
  severity: 'hint',
  signs: ['pairs'],
  rows: [{ find: /）(?=《)(?<=》（[^（）]{1,60}）)|）(?=“)(?<=”（[^（）]{1,60}）)/gu, instead: '）、' }],
});
