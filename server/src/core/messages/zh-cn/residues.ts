import type { RuleTexts } from '../rule-texts.js';

/** What a template, a word processor or a web page left behind. */
export const residueTexts = {
  'placeholder-left': {
    name: '占位符残留',
    reason: '模板里的空（××、【写明……】、＿＿）没有填就报出去，是最常见、也最不该有的差错。',
    wrong: '全年开展执法检查××次。',
    right: '全年开展执法检查36次。',
    messages: {
      left: '“{found}”还没有填写，请补上实际内容；不需要的，删去。',
      signed: '文稿已有成文日期，“{found}”还没有填写，请补上实际内容；不需要的，删去。',
      several: '这一部分还有{count}处待填写的内容，从这里开始；请逐处补上，不需要的删去。',
      all: '全文还有{count}处待填写的内容，从这里开始；请逐处补上，不需要的删去。',
      toCome: '待填写的空',
      next: '“{found}”待填写',
    },
  },
  'conversion-residue': {
    name: '转换残留',
    reason: '从文字处理软件、网页或扫描件转过来的文字，常带出代码、乱码和看不见的字符，印发或上网后会显示出来，也会让查找、统计出错。',
    wrong: '[bookmark: _GoBack]2024年以来，',
    right: '2024年以来，',
    messages: {
      field: '文字处理软件的代码“{found}”留在了正文里，应删除。',
      reference: '“{found}”是失效的自动编号或引用，请改成实际内容。',
      entity: '网页代码“{found}”留在了正文里，应为“{replacement}”。',
      blank: '网页代码“{found}”留在了正文里，它只是一个空格，应删除。',
      page: '“{found}”是网页或转换程序加上的文字，不是报告的内容，应删除。',
      invisible: '这里有一个看不见的字符（{code}），应删除。',
      private: '这里有一个只在某些字体里才能显示的字符（{code}），在别的电脑上会变成方框，请改为通用的符号或文字。',
      lost: '这里的字在转换时丢失了，只剩下“�”，请对照原稿补上。',
      lostMany: '全文有{count}处字在转换时丢失了，只剩下“�”，从这里开始，请对照原稿逐处补上。',
      unread:
        '这里有字没有读出来（全文{count}处“�”）：文件像是用{encoding}编码写的，打开时用了别的编码。请不要保存，按{encoding}重新打开，字都还在。',
      garbled: '全文成了乱码，多半是打开文件时用错了文字编码。请不要保存，换一种编码（常见的是GBK）重新打开。',
      garbledFrom: '全文成了乱码：文件像是用{encoding}编码写的，打开时用了别的编码。请不要保存，按{encoding}重新打开，原来的字都还在。',
      garbledForGood: '全文成了乱码，文件里存的就是乱码，原来的字已经找不回来。请找到转换、保存以前的文件，重新打开。',
      all: '全文有{count}处转换时留下的代码、乱码或看不见的字符，从这里开始。',
      fixDelete: '删除',
      fixReplace: '改为“{replacement}”',
      fixAll: '全部清除（{count}处）',
    },
  },
  'markup-residue': {
    name: '标记残留',
    reason: '从别处复制来的文字带着排版标记（**、##、<br>），纯文本和公文里不会变成格式，会原样印出来。',
    wrong: '**职权有限**。',
    right: '职权有限。',
    messages: {
      bold: '“{found}”是别的格式里的加粗标记，这里会原样显示，请删去。',
      unpaired: '“{found}”没有成对，会原样显示，请补上或者删去。',
      heading: '“{found}”是别的格式里的标题标记，这里会原样显示，请删去。',
      tag: '网页标记“{found}”留在了正文里，请删去。',
      quote: '“{found}”是别的格式里的标记，这里会原样显示，请删去。',
      all: '全文有{count}处别的格式里的标记，从这里开始。',
      fix: '删除标记',
      fixAll: '全部删除（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
