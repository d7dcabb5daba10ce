import { matchesOf } from '../../../text/matches.js';

const ORGAN =
  /[\p{Script=Han}]{1,8}?(?:局|委员会|政府|办公室|办(?!理|结|事|案)|镇|乡|街道|法院|检察院|大队|支队|中队|所(?!有|属)|站|公司|集团|社区|村|学校|部门|协会|单位)/gu;
/** With whose help, after which rules: not who did it. */
const ADVERBIAL = /(?:依托|通过|联合|会同|借助|围绕|坚持|按照|根据|落实|针对|聚焦|发挥|采取|紧盯|推动|加强|完善|健全)[^，,；;。]*/gu;
const OWN_ORGAN = /^(?:我|本|全|各)/u;
/** 县应急管理局全年查处: another organ is the subject of the clause. */
const ORGAN_SUBJECT =
  /^[\p{Script=Han}]{1,14}?(?:局|委|办|院|中心|队|镇|乡|街道|所|站|公司|社区|村|协会)(?=全年|年内|一年来|累计|共|先后)/u;

/** The organ that a clause begins with as its subject; empty where there is none. */
export function organSubjectOf(clause: string): string {
  return ORGAN_SUBJECT.exec(clause)?.[0] ?? '';
}

/** The organs that a sentence names before a number: those of the words before its clause, and the subject of the clause. The reporting organ is none. */
export function actorsIn(before: string, clause: string): string {
  return [...matchesOf(ORGAN, before.replace(ADVERBIAL, '')).map(([name]) => name), organSubjectOf(clause)]
    .filter((name) => name !== '' && !OWN_ORGAN.test(name))
    .join('、');
}
