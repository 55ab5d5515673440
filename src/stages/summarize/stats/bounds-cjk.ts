// The words beside a number in Chinese, Japanese and Korean that say how exactly it holds: 不到兩成 is less than 兩成.
// Data only.

export interface BoundWords {
  /** Right before the number. */
  before: RegExp;
  /** Right after its unit; matches nothing where there is nothing. */
  after: RegExp;
}

export const boundsInCjk: Readonly<Record<string, BoundWords>> = {
  zh: {
    before:
      /(?:(?<![看找見见想等遇聽听買买做辦办])不到|不足|[不未][滿满]|不超過|不超过|未達|未达|不逾|超過|超过|突破|逾|將近|将近|接近|(?<![最附遠远鄰邻靠])近|(?<![預预合條条契簽签])[約约]莫?|大約|大约|大概|至少|起碼|起码|最少|最多|至多|頂多|顶多|最高|最低|上看)+有?\s?$/u,
    after: /^(?:以上|以下|以內|以内|左右|上下|不到|出頭|出头)?/u,
  },
  ja: {
    before: /(?:約|およそ|ほぼ|最大|最多|最高|最低|最小|最長|少なくとも|延べ|のべ)+\s?$/u,
    after: /^(?:以上|以下|未満|以内|超(?!え)|近く|余り?|程度|ほど|前後|弱|強)?/u,
  },
  ko: {
    before: /(?<![가-힣])(?:약|대략|최대|최소|최고|최저|거의)\s?$/u,
    after: /^(?:\s?(?:이상|이하|미만|이내|가량|안팎|정도|남짓))?/u,
  },
};
