import type { RuleTexts } from '../rule-texts.js';

export const numberingTexts = {
  'numbering-sequence': {
    name: '序号不连续或重复',
    reason: '同一上级标题下的序号应从一开始逐一递增。跳号、重号会让人以为漏了内容，也常是增删段落后忘了改号。',
    basis: 'GB/T 9704—2012 7.3.3',
    wrong: '（一）……（二）……（四）……',
    right: '（一）……（二）……（三）……',
    messages: {
      gap: '序号跳号：上一个是“{previous}”，这里写的是“{found}”，应为“{expected}”。',
      repeat: '序号重复：上一个已是“{previous}”，这里又写“{found}”，应为“{expected}”。',
      back: '序号倒退：上一个是“{previous}”，这里写的是“{found}”，应为“{expected}”。',
      previous: '上一个序号“{previous}”在这里',
      fixOne: '改为“{expected}”',
      fixRun: '把本组序号依次改为连续编号（{count}处）',
    },
  },
  'numbering-level-mixed': {
    name: '同级序号样式混用',
    reason: '同一组标题应使用同一种序号。样式中途变了，读者会误以为换了层级；多因文字处理软件的自动编号丢失。',
    basis: 'GB/T 9704—2012 7.3.3',
    wrong: '1.……2.……三、……四、……',
    right: '1.……2.……3.……4.……',
    messages: {
      mixed: '同级序号样式混用：本组有“{other}”，又有“{found}”，应统一写作“{expected}”{more}。',
      other: '同组的“{other}”在这里',
      same: '这里也应改为“{expected}”',
      fixRun: '统一本组序号样式（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
