import type { RuleTexts } from '../rule-texts.js';

/** Whose report it is. */
export const issuerTexts = {
  'signature-mismatch': {
    name: '署名与标题机关不一致',
    reason: '落款的机关应当就是标题里的发文机关。两处不同，多是套用别的机关的旧稿时没有改全。',
    basis: '《党政机关公文处理工作条例》第九条',
    wrong: '标题“甲县司法局关于……的报告”，落款“甲县民政局”',
    right: '落款“甲县司法局”',
    messages: {
      mismatch: '落款是“{signed}”，标题里的发文机关却是“{named}”，两处应为同一机关，请核对。',
      titleOdd: '标题里的发文机关是“{named}”，落款和正文却是“{signed}”，三处应为同一机关，请核对标题。',
      title: '标题里写的是“{named}”',
      signature: '落款是“{signed}”',
      again: '这里也是',
      fix: '落款改为“{right}”',
      fixTitle: '标题改为“{right}”',
    },
  },
  'foreign-place-name': {
    name: '以外地名义报告',
    reason: '借用外地文稿时，最容易漏改的是地名。本地的报告里出现“某外县坚持……”，印发后影响很坏。',
    wrong: '青山县的报告写“2024年，白水县坚持依法行政”',
    right: '2024年，青山县坚持依法行政',
    messages: {
      reports: '这是{issuer}的报告，报告的主体却写成了“{name}”，请核对是不是旧稿、外地稿没有改全。',
      acts: '这是{issuer}的报告，这里却以“{name}”的名义讲自己做的事，请核对是不是旧稿、外地稿没有改全。',
      leads: '这是{issuer}的报告，这里的领导机关却写成了“{name}”的，请核对是不是旧稿、外地稿没有改全。',
      makes: '这是{issuer}的报告，自己制定的文件名称里却写成了“{name}”，请核对是不是旧稿、外地稿没有改全。',
      again: '这里也写了“{name}”',
      fix: '改为“{own}”',
      fixAll: '全部改为“{own}”（{count}处）',
    },
  },
  'level-self-reference': {
    name: '自称层级错误',
    reason: '区里的报告写“全县”，镇里的报告写“我乡”，多是套用别处的旧稿留下的，读者会怀疑整篇内容。',
    wrong: '青山区农业农村局的报告写“全县农业生产稳步发展”',
    right: '全区农业生产稳步发展',
    messages: {
      level: '按发文机关，这里应当说“{right}”，却写了“{word}”，请核对是不是旧稿、外地稿没有改全。',
      asked: '这里写了“{word}”：说的是上级地方的，可以不改；说的是自己的，应当写“{right}”，请核对。',
      again: '这里也写了“{word}”',
      fix: '改为“{right}”',
      fixAll: '“{kind}”全部改为“{expected}”（{count}处）',
    },
  },
  'organ-name-inconsistent': {
    name: '发文机关名称不一致',
    reason: '发文机关在标题、落款和正文里应是同一个名称。写成了另一个局，或者少了半个名称，多是沿用旧稿留下的。',
    wrong: '青山县农业农村局的报告写“2024年，青山县农业局认真履行职责”',
    right: '2024年，青山县农业农村局认真履行职责',
    messages: {
      opens: '报告的主体写成了“{name}”，标题、落款里的发文机关却是“{own}”，请核对。',
      near: '“{name}”与发文机关的名称“{own}”相近而不同，请核对是不是写错了。',
      again: '这里也写了“{name}”',
      fix: '改为“{own}”',
      fixAll: '全部改为“{own}”（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
