// Where somebody works, in what Japanese tells before their name. Patterns only.

/** Where someone works: 東京大学, 県立大, 町観光協会. */
export const institution =
  /(?:大学|大|社|省|庁|会|所|院|校|課|部|局|署|センター|病院|市|県|都|府|町|村|店|館|行|研|チーム|機構|財団|組合|団体|園|党|連盟|研究科|学部|研究室|クラブ)$/u;

/** 京都大医学部臨床(教授) */
export const atInstitution = /^.{2,8}(?:大|大学|病院|研究所|センター|機構)/u;

/** 地域経済に詳しい北陵大学, 設計に関わった置賜大学: what describes the institution, up to its inflected end. */
export const relative =
  /^.*[\p{Script=Han}ぁ-ん](?:しい|い|る|める|える|わる|った|わった|した|する|いた|いる|けた|げた|てる|れる|られる|んだ|な|た|う|く|す)(?=[\p{Script=Han}\p{Script=Katakana}A-Z])/u;
