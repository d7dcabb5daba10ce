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
  'approx-range': {
    name: '概数与确数相混',
    reason: '相邻两个数字连用表示概数时，中间不用顿号（三五天）。写明了起止的范围，或者逐件合计出来的数，不再加“余”“多”“约”。',
    wrong: '三、五天内办结，共计约36件',
    right: '三五天内办结，共计36件',
    messages: {
      parted: '表示概数的两个数字之间不用顿号，“{found}”应写作“{result}”。',
      range: '范围已写明起止，后面不再加“{word}”，写作“{result}”。',
      sum: '合计数精确到个位，前面不再加“{word}”，写作“{result}”；是概数就用整数。',
      fix: '改为“{result}”',
    },
  },
  'range-percent': {
    name: '百分数范围缺百分号',
    reason: '用两个百分数表示范围时，前后两个数都带百分号；只写后一个，前一个数像是另一种单位。',
    basis: 'GB/T 15835—2011',
    wrong: '合格率提高10～20%',
    right: '合格率提高10%～20%',
    messages: {
      missing: '百分数的范围前后都要带百分号：“{found}”应写作“{expected}”。',
      all: '全文有{count}处百分数的范围，前一个数缺百分号。这里是第一处。',
      fix: '改为“{expected}”',
      fixAll: '全文百分数范围补上百分号（{count}处）',
    },
  },
  'range-wan-yi': {
    name: '范围缺“万”“亿”',
    reason: '“3～5万”既可读成从3万到5万，也可读成从3到5万。前一个数也写上“万”“亿”，就不会误读。',
    basis: 'GB/T 15835—2011',
    wrong: '每户补助3～5万元',
    right: '每户补助3万～5万元',
    messages: {
      ambiguous: '“{found}”有两种读法：“{number}”可能是{number}，也可能是{number}{scale}。是后者的，写作“{expected}”。',
      all: '全文有{count}处范围的前一个数缺“万”“亿”，会有两种读法。这里是第一处。',
      fix: '改为“{expected}”',
      fixAll: '全文范围的前一个数补上“万”“亿”（{count}处）',
    },
  },
  'fullwidth-digit': {
    name: '全角数字和字母',
    reason: '阿拉伯数字和拉丁字母用半角。全角的又宽又疏，检索、计算时也认不出来。',
    wrong: '２０２４年，Ａ级景区３家',
    right: '2024年，A级景区3家',
    messages: {
      digits: '数字“{found}”是全角的，应写作半角“{expected}”。',
      letters: '字母“{found}”是全角的，应写作半角“{expected}”。',
      point: '数字中间的小数点“{found}”是全角的，应写作半角“{expected}”。',
      percent: '百分号“{found}”是全角的，宜写作半角“{expected}”。',
      all: '全文有{count}处全角的数字、字母或百分号，应改为半角。这里是第一处。',
      fix: '改为半角“{expected}”',
      fixAll: '全文全角数字、字母改为半角（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
