// How a person is written again in Chinese, Japanese and Korean: by the surname with a title, by a part of the name.

export interface ShortForms {
  /** A surname with its title: the groups are both of them. */
  titled: RegExp;
  /** Titles that go with any role. */
  manner: RegExp;
  /** What the press calls somebody for a while, whatever they are. */
  accused?: RegExp;
  /** Whether a title is short for one within a role: 대표 for 대표이사. */
  isTitleOf?: (title: string, role: string) => boolean;
}

/** 市長 of 台北市長, 대표 of 서점 대표: what somebody is stands at the end. */
export const endsRole = (written: string, role: string): boolean => role.endsWith(written);

/** Offices of a place. */
const ofPlace = /^(?:도?지사|시장|군수|구청장|교육감|知事|[市町村區区縣县省鎮镇鄉乡]長|[市县区省镇乡]长)$/u;

/** 경남지사 for 지사, 宮城県知事 for 知事; but 副市長 and 전 시장 hold another office. */
export const isWholeOffice = (role: string, bare: string): boolean =>
  ofPlace.test(bare) &&
  role.endsWith(bare) &&
  role.length >= bare.length + 2 &&
  role.length <= bare.length + 8 &&
  !/[副前元原代時时任候新전현부\s]/u.test(role.slice(0, -bare.length));

/** Every short form has its first or its second character from the name, which refuses nearly all pairs of an article's people. */
export const sharesCharacter = (form: string, name: string): boolean =>
  name.includes(form.charAt(0)) || name.includes(form.charAt(1));

/** 林教授 for 林語安, 田中氏 for 田中一郎, 拓也 for 西原拓也, 老錢 for 錢阿土. */
export function isShortFor(form: string, name: string, role: string | null, forms: ShortForms): boolean {
  if (!sharesCharacter(form, name)) return false;
  const [, surname, title] = forms.titled.exec(form) ?? [];
  if (surname)
    return (
      name !== form &&
      // 俊介容疑者 for 真鍋俊介
      (name.startsWith(surname) || (surname.length > 1 && name.length > 2 && name.endsWith(surname))) &&
      !forms.titled.test(name) &&
      !name.includes(' ') &&
      (role === null ||
        role.endsWith(title!) ||
        forms.isTitleOf?.(title!, role) === true ||
        forms.manner.test(title!) ||
        forms.accused?.test(title!) === true)
    );
  if (name.length <= form.length) return false;
  if (/^\p{Script=Latin}/u.test(form)) return name.endsWith(` ${form}`) || name.startsWith(`${form} `);
  return (
    name.startsWith(form) ||
    (form.length >= 2 && name.endsWith(form)) ||
    (/^[小老阿]\p{Script=Han}$/u.test(form) && name.length >= 2 && name.startsWith(form[1]!)) ||
    ['・', '‧', '．', '·'].some((point) => name.endsWith(`${point}${form}`))
  );
}
