import type { RuleTexts } from '../rule-texts.js';

/** Marks that come in pairs. */
export const pairedMarkTexts = {
  'unbalanced-pair': {
    name: '引号、括号、书名号不成对',
    reason: '引号、括号、书名号成对使用。缺了一半，读者分不清哪里起、哪里止；有时还会让后面整段都读成引文。',
    basis: 'GB/T 15834—2011 4.8、4.9、4.15',
    wrong: '印发《普法规划，开展宣传',
    right: '印发《普法规划》，开展宣传',
    messages: {
      lone: '“{found}”没有成对的“{missing}”。请补上，或者删去多余的。',
      turned: '“{found}”方向反了，这里应为“{missing}”。',
      mixed: '前面是“{open}”，这里的“{found}”与它不成对，应为“{expected}”。',
      fixAdd: '补上“{missing}”',
      fixTurn: '改为“{missing}”',
    },
  },
  'nested-quote': {
    name: '引号、书名号里外一样',
    reason: '引号里再用引号，外面用双的，里面用单的；书名号也是这样。里外一样，看不出层次。',
    basis: 'GB/T 15834—2011 4.8.3.4、4.15',
    wrong: '《关于贯彻《条例》的通知》',
    right: '《关于贯彻〈条例〉的通知》',
    messages: {
      mark: '“{found}”里又用了“{found}”，里面一层应为“{expected}”。',
      closing: '与它成对的在这里',
      all: '全文有{count}处引号、书名号里外一样，里面一层应用单的。这里是第一处。',
      fix: '里面一层改为“{expected}”',
      fixAll: '全文里面一层的引号、书名号改为单的（{count}处）',
    },
  },
  'straight-quote': {
    name: '直引号',
    reason: '中文引号有前后之分，用“”；直引号是英文键盘的符号，不分前后。',
    basis: 'GB/T 15834—2011 4.8',
    wrong: '落实"三项制度"',
    right: '落实“三项制度”',
    messages: {
      mark: '中文里用了直引号，应为“{expected}”。',
      closing: '与它成对的在这里',
      all: '全文有{count}处直引号，应改为中文引号。这里是第一处。',
      fix: '改为“{expected}”',
      fixAll: '全文直引号改为中文引号（{count}处）',
    },
  },
  'dun-between-titles': {
    name: '书名号、引号之间的顿号',
    reason: '标有书名号或者引号的并列成分，书名号、引号已经把它们分开了，之间通常不用顿号。',
    basis: 'GB/T 15834—2011 4.5.3.5',
    wrong: '学习《宪法》、《民法典》',
    right: '学习《宪法》《民法典》',
    messages: {
      mark: '并列的书名号、引号之间通常不用顿号。',
      all: '全文有{count}处并列的书名号、引号之间用了顿号，通常不用。这里是第一处。',
      fix: '删去“{found}”',
      fixAll: '删去全文书名号、引号之间的顿号（{count}处）',
    },
  },
  'dun-missing-after-annotation': {
    name: '括注后缺顿号',
    reason: '并列的书名号、引号之间插有括注的，要用顿号隔开。',
    basis: 'GB/T 15834—2011 4.5.3.5',
    wrong: '《办法》（×府发〔2020〕14号）《细则》',
    right: '《办法》（×府发〔2020〕14号）、《细则》',
    messages: {
      mark: '并列成分之间插有括注，括注后面宜用顿号。',
      all: '全文有{count}处括注后面缺顿号。这里是第一处。',
      fix: '在括注后面加顿号',
      fixAll: '全文括注后面加顿号（{count}处）',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
