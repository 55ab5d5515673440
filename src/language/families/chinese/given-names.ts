// Whether a Chinese given name is a woman's or a man's, by characters that hardly stand in the other's. Of most it is not told.
import { chineseCompoundSurnames, chineseSurnames } from './surnames.ts';

const ofWomen = new Set(
  '淑芬芳娟婷娜娥嬌娇婉嫻娴妤媛婧妍嫣嬋婵姍姗妮姿婕玲莉麗丽霞菊珍蓉蓓薇倩萍美雅秀蘭兰梅鳳凤翠蓮莲花香娣妹姬燕鶯莺怡瑤瑶惠珠瓊琼茹菁蕙蕾莎黛艷艳豔嬛欣佩琳琴璇雯雪媚娃筠芷靜静嬪曼瑩莹貞贞琬婭娅妙',
);
const ofMen = new Set(
  '偉伟強强軍军勇剛刚雄豪彪虎斌彬鋒锋傑杰龍龙輝辉財财旺漢汉浩志建冠廷鈞钧宏弘鵬鹏濤涛坤昌祥福德義义仁壽寿富貴贵國国士綸纶翰銘铭泰霖磊凱凯毅振權权武炳添根鎮镇欽钦堂柱棟栋樑梁聰聪誠诚威勳勋豐丰賢贤煌柏峰峯彥彦俊駿骏博超遠远守魁邦',
);
const ofBoth = new Set('然生民成安文中東东平新元良信才時时源航宇軒轩明年昇勝胜光榮荣林');

/** @returns undefined for most: where either may be, and for names that are not written as Chinese ones are */
export function genderOfChineseName(name: string): 'male' | 'female' | undefined {
  const surname = chineseCompoundSurnames.has(name.slice(0, 2)) ? 2 : 1;
  const given = [...name.slice(surname)];
  if (name.length > 4 || given.length === 0 || given.length > 2) return undefined;
  if (surname === 1 && !chineseSurnames.has(name[0]!)) return undefined;
  const [first, last] = [given[0]!, given.at(-1)!];
  if (ofWomen.has(last)) return given.length === 2 && ofMen.has(first) ? undefined : 'female';
  if (ofMen.has(last)) return given.length === 2 && ofWomen.has(first) ? undefined : 'male';
  if (given.length === 1) return undefined;
  if (ofWomen.has(first) && !ofBoth.has(last)) return 'female';
  return ofMen.has(first) && ofBoth.has(last) ? 'male' : undefined;
}
