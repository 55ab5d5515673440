// Which bodies a Japanese word that points back to one may mean: 同署 is of one whose name ends so, 同社 a firm's.
import type { Subject } from '../../quoting.ts';

/** 同署: a body whose name ends so; 同社: a firm, which is no office. */
export function calledAs(word: string): Pick<Subject, 'called'> {
  const head = /^同([\p{Script=Han}\p{Script=Katakana}ー]+)$/u.exec(word)?.[1];
  if (!head || /^(?:氏|教授|社長|監督|選手|議員)$/u.test(head)) return {};
  return { called: head === '社' ? firm : new RegExp(`${head}(?:学|「[^「」]+」|」)?$`, 'u') };
}

const firm =
  /^(?!.*(?:[省庁署局市県府都町村党校院裁課区会室]|大学?|組合|地検|高検|警察|県警|府警|政府|連盟|団体|消防|チーム|センター)$)/u;
