import type { RuleTexts } from '../rule-texts.js';

export const wordingTexts = {
  'law-name-unknown': {
    name: '法律名称不存在',
    reason: '书名号里的法律名称要与公布的一字不差。多一个字、少一个字，就成了没有的法律。',
    wrong: '组织学习《行政法处罚法》',
    right: '组织学习《行政处罚法》',
    messages: {
      near: '没有名为《{found}》的{sort}，是否指《{expected}》？法律法规的名称要与公布的一致。',
      discipline: '没有名为《{found}》的法律：“{found}”是一类法律的统称。请写明是哪一部。',
      again: '这里也写了这个名称',
      fix: '改为《{expected}》',
      fixAll: '全部改为《{expected}》（{count}处）',
    },
  },
  'stale-organ-name': {
    name: '机构旧称',
    reason: '机构改革以后名称变了，沿用旧稿容易留下旧称。',
    wrong: '2024年的报告写“会同县安监局开展检查”',
    right: '写“会同县应急管理局开展检查”',
    messages: {
      former: '“{found}”是旧称，最迟从{since}起已改为“{current}”；这里说的是{year}年的事。',
      formerTwice: '“{found}”是旧称，最迟从{since}起已改为“{current}”，后来又并入“{next}”；这里说的是{year}年的事，请核对当时的名称。',
      formerVaries: '“{found}”是旧称，最迟从{since}起已改名，多为“{current}”；这里说的是{year}年的事，请核对现在的名称。',
      departments: '{found}是旧称，最迟从{since}起这些部门已改为{current}；这里说的是{year}年的事。',
      again: '这里也用了旧称',
      fix: '改为“{current}”',
      fixAll: '全部改为“{current}”（{count}处）',
    },
  },
  'secret-marking': {
    name: '密级字样',
    reason: '涉密文稿不得在连接互联网的电脑上起草、传送；内部资料不得公开。',
    basis: '《中华人民共和国保守国家秘密法》',
    wrong: '报告首行写着“秘密★1年”',
    right: '公开的报告没有密级',
    messages: {
      secret: '这里标着密级“{found}”。涉密文稿不得在连接互联网的电脑上处理；不涉密的，删去这几个字。',
      internal: '这里写着“{found}”，而文稿是给公众看的，请核对能否公开。',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
