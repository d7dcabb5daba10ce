/** What the names of organs and of the places that they govern end with. */
const ORGAN_END =
  /(?:政府|委员会|党委|党组|工委|管委会|委|局|厅|办公室|办|处|院|所|站|中心|大队|支队|总队|公司|集团|学校|大学|学院|街道|镇|乡|县|市|区|省|州|旗|部|会|司|队|馆|社)(?:[（(][^）)]{1,10}[）)])?$/u;
const NOT_A_NAME = /[，。；：、！？,;:!?|\t]|^[（(]|第.{1,3}次/u;
const LONGEST = 40;

/** Could be the name of an organ, written alone on a line: ××县司法局, 中共××镇委员会. Blanks have to be taken out before. */
export function isOrganName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST && !NOT_A_NAME.test(text) && ORGAN_END.test(text);
}

/** 局 and above are full names; 县局 or a department's short name could mean several bodies. */
export function isFullOrganName(text: string): boolean {
  return /(?:人民政府|委员会|局|厅|管委会|街道办事处|办公室)$/u.test(text) && text.length >= 5;
}
