import type { RuleTexts } from '../rule-texts.js';

export const lawTexts = {
  'anachronism-law-effective': {
    name: '引用当时未施行的法律',
    reason: '法律从施行之日起才能作为办案、处罚的依据，公布以前更没有人能学习它。时间对不上，多是日期或法律名称写错。',
    wrong: '2020年办理的案件写“依据《中华人民共和国民法典》处理”（民法典自2021年1月1日起施行）',
    right: '写当时有效的法律',
    messages: {
      unknownYet: '《{name}》{since}才公布，这里说的时间还没有它。请核对时间和法律名称。',
      unknownYetRevision: '{edition}《{name}》{since}才公布，这里说的时间还没有它。请核对时间。',
      notInForce: '《{name}》自{since}起施行，这里说的时间还不能作为依据。请核对时间，或者写当时有效的法律。',
      notInForceRevision: '{edition}《{name}》自{since}起施行，这里说的时间还不能作为依据。请核对时间，或者写当时有效的版本。',
      time: '说的是这个时间的事',
      timeUnknown: '这里写的时间在公布以前',
      timeInferred: '按上下文，这里说的是{year}年的事，在公布以前',
      many: '落款是{year}年，而正文提到的{count}部法律都在那以后才公布：落款的年份可能写错，或者套用了后来的文稿。',
      effect: '《{name}》自{since}起施行，这里写的是“{found}”。',
      fixEffect: '改为“{since}”',
      public: '《{name}》{since}才公布',
      again: '这里也引用了它',
    },
  },
  'superseded-law': {
    name: '引用已废止的法规',
    reason: '已经废止的法律法规不能再作为依据。报告沿用旧稿，常把旧法名一起带过来。',
    wrong: '2024年的报告写“依据《中华人民共和国合同法》审查合同”',
    right: '写“依据《中华人民共和国民法典》审查合同”',
    messages: {
      replaced: '《{name}》自{since}起废止，由《{current}》取代；这里说的是{year}年的事，应引用《{current}》。',
      repealed: '《{name}》自{since}起废止；这里说的是{year}年的事，不能再作为依据。',
      doubtful: '《{name}》可能已由《{current}》取代，这里说的是{year}年的事，请核对应引用哪一部。',
      doubtfulRepeal: '《{name}》可能已经废止，这里说的是{year}年的事，请核对还能不能引用。',
      time: '说的是{year}年的事',
      again: '这里也引用了它',
      fix: '改为《{current}》',
      fixAll: '全部改为现行的法规名称（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
