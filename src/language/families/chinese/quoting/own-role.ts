// 昨晚島務公告, 提訊前主任: a role or a description without what stands around it and is no part of whoever it is.

const days = '昨[天日晚夜]|今[天早晚晨]|[當当][天日晚]|日前|近日|[上下]午|晚[間间上]|凌晨';
const courts = '法院|[檢检]方|[檢检]察[官署]|地[檢检]署?|[一-龥]院|警方|[調调]查局';
const before = new RegExp(
  `^(?:${days}|表示|接受.{2,10}(?:[採采][訪访]|[專专][訪访])[的時时]?|(?:${courts})?(?:${days})?(?:提[訊讯]|[傳传][喚唤]|[約约][談谈]|拘提))+(?=.{2})`,
  'u',
);
const behind = new RegExp(`(?<=.{2})(?:${days})?在?接受.*$|(?<=.{2})(?:${days})$`, 'u');

export const ownRole = (role: string): string => role.replace(before, '').replace(behind, '');
