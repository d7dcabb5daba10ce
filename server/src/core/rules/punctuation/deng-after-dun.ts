import { markRule } from '../mark-slips.js';

/** “等”前不用顿号。等级、等候、等不起 are words of their own. */
export const dengAfterDun = markRule({
  id: 'deng-after-dun',
  severity: 'warning',
  signs: ['dun'],
  rows: [
    {
      find: /、(?=等(?:$|[，。；：、）”\d]|\p{Script=Han}))/gu,
      instead: '',
      unless: (line, { end }) => WORDS.test(line.slice(end, end + 3)),
    },
  ],
});

const WORDS =
  /^等(?:一等|级|候|待|等看|有时|人来|人到|于|同|次|效|差|距|额|比|量|价|值|位|闲|外|出来|来|着|不|到|靠|红灯|红线|米下锅|客上门)/u;
