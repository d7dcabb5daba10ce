import { markRule } from '../mark-slips.js';

/** Words and names that begin with 和 or 及. */
const WORDS =
  /^(?:和(?:谐|平|睦|解|顺|美|田|县|合|畅|悦|林|硕|龙|政|衷|牛|乐|富|丰|苑|谷|气|善|蔼|缓|服|风|暖|盛|泰|静|兴|安|昌|庄|村|家|马|羊|一|而不同)|及(?:时|格|早|第|其他))/u;

/** 最后两项之间用了“和”“及”，前面就不再用顿号。 */
export const andAfterDun = markRule({
  id: 'and-after-dun',
  severity: 'information',
  signs: ['dun'],
  rows: [
    {
      find: /、(?=[和及]\p{Script=Han}{2})(?<=\p{Script=Han}{2}、)/gu,
      instead: '',
      unless: (line, { end }) => WORDS.test(line.slice(end, end + 4)),
    },
  ],
});
