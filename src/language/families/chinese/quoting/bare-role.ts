// 昨晚公告, 接受採訪的律師, 負責人昨晚在接受記者: a description without what stands around it and is no part of whoever it is.

const days = '昨[天日晚夜]|今[天早晚晨]|[當当][天日晚]|日前|近日|[上下]午|晚[間间上]|凌晨';
const before = new RegExp(
  `^(?:${days}|表示|接受.{2,10}(?:[採采][訪访]|[專专][訪访])[的時时]?)+(?=.{2})`,
  'u',
);
const behind = new RegExp(`(?<=.{2})(?:${days})?在?接受.*$|(?<=.{2})(?:${days})$`, 'u');

/** 哥哥, which says nothing without whose. */
const kin =
  /^[其他她]?的?(?:哥哥?|弟弟?|[姊姐]{1,2}|妹妹?|[父母][親亲]|爸爸|[媽妈]{2}|[兒儿]子|女[兒儿]|[爺爷]{2}|奶奶|外[公婆]|[孫孙][子女]|妻子|丈夫|太太|老[公婆]|[表堂大小]?(?:姑[媽妈姑]|叔叔?|伯父|舅舅?|姨[媽妈]?|哥|姐|弟|妹))$/u;

/** 他卻說他和朋友, which is no office. */
const says = /[他她][^，]{0,3}[說说稱称]/u;

/** @param isNamed whether a name stands beside it, which tells more than a word of kin */
export const bareRole = (role: string, isNamed: boolean): string =>
  (isNamed && kin.test(role)) || (isNamed && says.test(role))
    ? ''
    : role.replace(before, '').replace(behind, '');
