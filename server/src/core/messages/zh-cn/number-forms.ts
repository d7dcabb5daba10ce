import type { RuleTexts } from '../rule-texts.js';

export const numberFormTexts = {
  'approx-redundant': {
    name: '概数词叠用',
    reason: '一个数只用一个概数词。“约”“近”“超过”和“余”“多”“左右”叠用，意思重复，有的还互相矛盾。',
    wrong: '参加活动近3000余人，办理案件238余件',
    right: '参加活动近3000人，办理案件238件',
    messages: {
      same: '概数词叠用：“{first}”和“{second}”意思相同，只留一个，写作“{withFirst}”或“{withSecond}”。',
      loose: '概数词叠用：“{first}”和“{second}”都表示概数，只留一个，写作“{withFirst}”或“{withSecond}”。',
      'near-over': '概数词互相矛盾：“{first}”是不到这个数，“{second}”是超过这个数。请核对后只留一个，写作“{withFirst}”或“{withSecond}”。',
      bound: '“{first}”表示大概，“{second}”划定界限，两个词不能同用。写作“{withFirst}”或“{withSecond}”。',
      limit: '“{first}”和“{second}”意思重复，只留一个，写作“{withFirst}”或“{withSecond}”。',
      exact: '“{digits}”是精确到个位的数，后面不能再加“{word}”。是确数就写“{exact}”，是概数就用整数。',
      fixDelete: '删去“{word}”，写作“{result}”',
      fixRound: '改为概数“{result}”',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
