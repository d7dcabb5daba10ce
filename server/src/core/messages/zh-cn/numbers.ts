import type { RuleTexts } from '../rule-texts.js';

export const numberTexts = {
  'sum-mismatch': {
    name: '分项之和与总数不符',
    reason: '总数与所列分项对不上，读者无法判断哪个数是真的。多因改了总数忘改分项，或漏列了一项。',
    wrong: '办结案件58件，其中一般程序21件、简易程序36件',
    right: '办结案件57件，其中一般程序21件、简易程序36件',
    messages: {
      more: '分项之和大于总数：{terms}＝{sum}{unit}，总数写的是{whole}，多出{difference}{unit}。请核对总数和各分项。',
      less: '分项之和小于总数：{terms}＝{sum}{unit}，总数写的是{whole}，少了{difference}{unit}。请核对总数和各分项。',
      lessOfSome:
        '分项之和小于总数：{terms}＝{sum}{unit}，总数写的是{whole}，少了{difference}{unit}。请核对数字；如未列全，可写明“其他”或加“等”。',
      balance: '三个数算不拢：“{taken}”加“{left}”应等于{whole}，而{terms}＝{sum}{unit}，相差{difference}{unit}。请核对这三个数。',
      part: '分项：{label}',
      fixNumber: '把“{found}”改为“{expected}”',
    },
  },
  'ratio-mismatch': {
    name: '百分比与分子分母不符',
    reason: '百分比与它前面的两个数对不上，多因数字更新后没有重算。',
    wrong: '应持证34名，已持证31名，持证率95%',
    right: '应持证34名，已持证31名，持证率91.2%',
    messages: {
      wrong: '百分比算得不对：{part}÷{whole}＝{computed}%，这里写的是{found}%。',
      truncated: '百分比没有四舍五入：{part}÷{whole}按所写位数应为{computed}%，这里写的是{found}%（直接舍去了后面的小数）。',
      whole: '总数{whole}在这里',
      part: '部分数{part}在这里',
      fixPercent: '改为“{expected}%”',
      fixCount: '把“{found}”改为“{expected}”',
    },
  },
  'part-exceeds-whole': {
    name: '部分大于总体',
    reason: '部分数不会大于它所属的总数。出现这种情况，两个数里至少有一个写错了。',
    wrong: '征求意见36条，其中采纳42条',
    right: '征求意见46条，其中采纳42条',
    messages: {
      exceeds: '部分大于总体：这里是{part}，而总数只有{whole}。请核对这两个数。',
      whole: '总数{whole}在这里',
    },
  },
  'table-total-mismatch': {
    name: '表格合计不符',
    reason: '表中合计应等于各行或各列相加。合计不对，多因改了明细没有重算。',
    wrong: '甲3、乙4，合计8',
    right: '甲3、乙4，合计7',
    messages: {
      wrong: '表格合计不符：“{label}”应为{terms}＝{expected}，表中写的是{found}。',
      cell: '表格数字不符：按本行和本列的合计推算，这一格应为{expected}，表中写的是{found}。',
      subtotal: '表格数字不符：按“{label}”和“{grand}”推算，这一格应为{expected}，表中写的是{found}。',
      item: '参与相加的数',
      total: '对不上的合计在这里',
      fixCell: '改为“{expected}”',
    },
  },
  'gov-info-table-balance': {
    name: '信息公开年报表格勾稽',
    reason: '政府信息公开年报的两张法定表格有固定的勾稽关系，对不上，说明至少有一格填错了。',
    basis: '国办公开办函〔2021〕30号',
    wrong: '新收20、上年结转1；总计19、结转下年度1',
    right: '新收20、上年结转1；总计20、结转下年度1',
    messages: {
      balance: '“{label}”一列不平：本年新收加上年结转，应当等于办理结果总计加结转下年度。前两项是{left}，后两项是{right}。',
      results: '“{label}”一列的办理结果不等于总计：（一）至（六）各项是{left}，“（七）总计”写的是{right}。',
      row: '“{label}”一行不等于总计：自然人与各类法人或其他组织是{left}，总计写的是{right}。',
      review: '“{label}”四种结果不等于总计：{left}，总计写的是{right}。',
      cell: '“{label}”的“{column}”与表内其他数对不上：{left}，对应的一边是{right}，两边应当相等。按勾稽关系推算应为{expected}。',
      fixCells: '改为“{expected}”',
    },
  },
  'unit-conversion': {
    name: '单位换算不符',
    reason: '同一个数用两种单位各写一遍，换算对不上，其中必有一个写错，常见的是差十倍、百倍。',
    wrong: '投入1.2亿元（1200万元）',
    right: '投入1.2亿元（12000万元）',
    messages: {
      wrong: '单位换算不符：{first}＝{converted}，这里写的是{second}。请核对两个数。',
      first: '换算前的数{first}在这里',
      fixNumber: '把“{found}”改为“{expected}”',
    },
  },
  'quantity-conflict': {
    name: '同一指标前后数值不同',
    reason: '同一个指标，报告里写了两个数，读者无法判断哪个是真的。多因数字更新后只改了一处，或正文没有跟着表格改。',
    wrong: '开头写“全年共办理行政复议案件45件”，后文写“全年办理行政复议案件54件”',
    right: '两处都写“54件”',
    messages: {
      table: '正文与表格不一致：这里写的是{found}，表中“{label}”一行写的是{figures}。请核对；如果口径不同，请在正文中写明。',
      row: '表中“{label}”一行在这里',
      repeated:
        '前后不一致：“{what}”这里写的是{found}，另一处写的是{other}。请核对，统一为一个数；如果口径不同（时间、范围、对象），请写明。',
      majority: '前后不一致：“{what}”这里写的是{found}，其余{count}处写的都是{other}。请核对；如果口径不同（时间、范围、对象），请写明。',
      arithmetic:
        '前后不一致：“{what}”这里写的是{found}，另一处写的是{other}，并且与那里的其他数字算得拢。请核对；如果口径不同（时间、范围、对象），请写明。',
      other: '这里写的是{other}',
      fixNumber: '改为“{right}”',
    },
  },
  'unit-series-conflict': {
    name: '同一对象量词不一',
    reason: '同一样东西，一处用“件”，一处用“起”“宗”“次”，读者会以为说的是两样东西。全文统一用一个。',
    wrong: '查处违法案件126件……减轻处罚的违法案件23起',
    right: '查处违法案件126件……减轻处罚的违法案件23件',
    messages: {
      mixed: '“{noun}”的量词不统一：这里用“{found}”，全文多数地方用“{usual}”。请统一用一个量词。',
      usual: '这里用的是“{usual}”',
      fix: '改为“{usual}”（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
