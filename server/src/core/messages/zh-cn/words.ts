import type { RuleTexts } from '../rule-texts.js';

export const wordsTexts = {
  'confusable-word': {
    name: '别字',
    reason: '用拼音打字，容易选错同音的字；扫描来的稿子，容易认错相像的字。这里只查一张核对过的词表，不是逐字校对。',
    wrong: '认真贯切落实党中央决策布署',
    right: '认真贯彻落实党中央决策部署',
    messages: {
      wrong: '“{found}”应为“{right}”。{why}',
      rather: '“{found}”多写作“{right}”，请核对。{why}',
      own: '“{found}”应为“{right}”（见本单位词表）。{why}',
      fix: '改为“{right}”',
    },
  },
  'missing-char': {
    name: '漏字多字',
    reason: '固定的词语里漏了一个字、多了一个字，或者两个字颠倒，多是打字、删改时留下的。',
    wrong: '积极推进治法政府建设，优化营商境',
    right: '积极推进法治政府建设，优化营商环境',
    messages: {
      short: '“{found}”漏了字，应为“{right}”。',
      long: '“{found}”多了字，应为“{right}”。',
      swapped: '“{found}”字的次序颠倒了，应为“{right}”。',
      fix: '改为“{right}”',
    },
  },
  'duplicated-word': {
    name: '叠词',
    reason: '同一个词连写了两遍，或者两个词说的是一个意思，多是改稿时留下的。',
    wrong: '切实加强加强执法监督',
    right: '切实加强执法监督',
    messages: {
      twice: '“{word}”连写了两遍，请删去一个。',
      same: '“{found}”意思重复，写“{right}”就够了。',
      fixTwice: '删去一个',
      fix: '改为“{right}”',
    },
  },
  'fixed-phrase': {
    name: '固定表述',
    reason: '重要的提法有固定的词语和次序，随时间也有变化。是否改，由您核对后决定。',
    wrong: '坚定“四个意识”、增强“四个自信”',
    right: '增强“四个意识”、坚定“四个自信”',
    messages: {
      wording: '规范表述为：{canonical}。这里写的是“{found}”，请核对。{basis}',
      order: '规范表述为：{canonical}。这里的次序不同，请核对。{basis}',
      missing: '规范表述为：{canonical}。这里少了“{expected}”，请核对。{basis}',
      fix: '改为“{expected}”',
      fixOrder: '按规范的次序排列',
    },
  },
  collocation: {
    name: '搭配不当',
    reason: '动词和它后面的名词要搭配：力度用“加大”，水平用“提高”。',
    wrong: '加强行政执法人员的执法水平',
    right: '提高行政执法人员的执法水平',
    messages: { apart: '“{head}”与“{tail}”不搭配。{advice}' },
  },
  'sentence-blend': {
    name: '句式杂糅',
    reason: '两种说法混在一句里，读起来不通。留其中一种。',
    wrong: '执法队伍人员构成主要由非法律专业人员组成',
    right: '执法队伍主要由非法律专业人员组成',
    messages: { apart: '“{head}”与“{tail}”不能用在一句里。{advice}' },
  },
  'de-di-de': {
    name: '的地得',
    reason: '修饰动作的词后面用“地”，补充说明程度的话前面用“得”。',
    wrong: '有效的推进了依法行政',
    right: '有效地推进了依法行政',
    messages: { wrong: '“{found}”应为“{right}”。{why}', fix: '改为“{right}”' },
  },
  'personal-info': {
    name: '个人信息',
    reason: '报告多要公开。公民身份号码、手机号、银行卡号要隐去，以免侵害个人隐私。',
    basis: '《中华人民共和国政府信息公开条例》第十五条、《中华人民共和国个人信息保护法》',
    wrong: '当事人身份证号110101199003070011',
    right: '当事人王某',
    messages: {
      identity: '这是一个公民身份号码，请隐去。',
      mobile: '这像是个人的手机号，请核对；是个人的，请隐去。',
      card: '这是一个银行卡号，请隐去。',
      fix: '改为“{masked}”',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
