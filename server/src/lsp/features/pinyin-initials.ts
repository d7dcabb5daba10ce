/** The first character of each initial in the order in which Chinese collation sorts by sound. */
const firstOfInitial = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
const initials = 'abcdefghjklmnopqrstwxyz';

/** Made when first needed: to load the sounds takes some milliseconds, which no start has to wait for. */
let bySound: Intl.Collator | undefined;

/** 存在的不足 → czdbz: what a typist enters who does not want to switch the input method. Other characters than 汉字 are left out. */
export function pinyinInitials(text: string): string {
  return [...text.matchAll(/\p{Script=Han}/gu)].map(([character]) => initialOf(character)).join('');
}

function initialOf(character: string): string {
  const { compare } = (bySound ??= new Intl.Collator('zh-CN-u-co-pinyin', { sensitivity: 'base' }));
  const index = firstOfInitial.findLastIndex((first) => compare(first, character) <= 0);
  return initials[index] ?? '';
}
