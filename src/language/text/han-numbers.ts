// Numbers written in Han characters, as values.

export const hanDigits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const large: Record<string, number> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

/** 五千億 → 5e11, 二十 → 20, 千二百 → 1200. */
export function hanAmount(written: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of written) {
    const value = hanDigits[char];
    if (value !== undefined) {
      digit = value;
      continue;
    }
    if (small[char]) section += (digit || 1) * small[char];
    else {
      const scale = large[char] ?? 1;
      // 五萬億: the second scale multiplies all that stands before it.
      total = section + digit > 0 ? total + (section + digit) * scale : total * scale;
      section = 0;
    }
    digit = 0;
  }
  return total + section + digit;
}
