import type { RuleTexts } from '../rule-texts.js';

export const growthTexts = {
  'growth-mismatch': {
    name: '增减与前后两数不符',
    reason: '增减的百分比、数量和方向，都可以由前后两个数算出来。算不拢，多因基数用错，或数字更新后没有重算。',
    wrong: '由120件增加到150件，增长30%',
    right: '由120件增加到150件，增长25%',
    messages: {
      wrongWay: '增减方向不对：{terms}是{result}了，这里写的却是“{stated}”。请核对这两个数和这个词。',
      opposedWords: '增减方向前后矛盾：{terms}，这里又说“{stated}”。请核对这两个词。',
      told: '增减算得不对：{terms}＝{result}{unit}，这里写的是{stated}。请核对前后两个数和增减的数。',
      asked: '请核对：{terms}＝{result}{unit}，这里写的是{stated}。如果不是用这两个数算的，或者口径不同（如可比价），可不改。',
      operand: '参与计算的数：{label}{number}',
      truncated: '增减百分比没有四舍五入：{terms}按所写位数应为{result}%，这里写的是{found}%（直接舍去了后面的小数）。',
      fixNumber: '把“{found}”改为“{expected}”',
    },
  },
  'percent-point': {
    name: '百分点与百分比混用',
    reason: '两个百分比相减，差用“百分点”；“%”是按比例增减。由90%升到95%，提高5个百分点，按比例是提高5.6%。',
    wrong: '满意度由90%升至95%，提高5%',
    right: '满意度由90%升至95%，提高5个百分点',
    messages: {
      points: '由{from}到{to}，相差的是{amount}个百分点，不是{amount}%。两个百分比相减，单位用“个百分点”。',
      either: '由{from}到{to}，相差正好{amount}个百分点，写成“{amount}%”会被读成按比例增减。如是两个百分比相减，改为“{amount}个百分点”。',
      percent: '由{from}到{to}，{word}的是{amount}%，不是{amount}个百分点。“个百分点”只用于两个百分比相减。',
      from: '原来的数{from}在这里',
      to: '现在的数{to}在这里',
      fix: '改为“{right}”',
    },
  },
  'decrease-by-times': {
    name: '“减少几倍”',
    reason: '减少一倍就没有了，不能再减。减少、下降、缩短用分数、百分数或“减少到几分之一”，不用倍数。',
    wrong: '办理时限缩短了3倍',
    right: '办理时限缩短了三分之二',
    messages: {
      times: '“{word}”不能用倍数。如果现在是原来的{share}，应写“{word}{decrease}”；也可以写百分数，或写明由多少降到多少。',
      half: '“{word}”不能用倍数：减少一倍就没有了。如果现在是原来的一半，应写“{word}一半”或“{word}50%”。',
      vague: '“{word}”不能用倍数。请写成分数或百分数，或写明由多少降到多少。',
      computed: '“{word}”不能用倍数。由{from}到{to}，应写“{word}{percent}”。',
      from: '原来的数{from}在这里',
      to: '现在的数{to}在这里',
      fixPercent: '改为“{percent}”',
    },
  },
  'percent-over-100': {
    name: '百分比超过100%',
    reason: '覆盖率、满意率、占比这类百分比是部分占全部的比例，不会超过100%；一个数最多下降100%。',
    wrong: '政策知晓率达到105%',
    right: '政策知晓率达到100%',
    messages: {
      rate: '“{noun}”是部分占全部的比例，不会超过100%，这里写的是{found}。请核对。',
      rateMostly: '“{noun}”一般不超过100%，这里写的是{found}。请核对；如分子含有上年结转等，可在文中说明。',
      decline: '一个数{word}100%就没有了，不会{word}{found}。请核对；如由盈转亏，可直接写出前后两个数。',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
