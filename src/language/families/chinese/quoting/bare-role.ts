// 昨晚公告, 接受採訪的律師, 負責人昨晚在接受記者: a description without what stands around it and is no part of whoever it is.

const days = '昨[天日晚夜]|今[天早晚晨]|[當当][天日晚]|日前|近日|[上下]午|晚[間间上]|凌晨';
const before = new RegExp(
  `^(?:${days}|表示|接受.{2,10}(?:[採采][訪访]|[專专][訪访])[的時时]?)+(?=.{2})`,
  'u',
);
const behind = new RegExp(`(?<=.{2})(?:${days})?在?接受.*$|(?<=.{2})(?:${days})$`, 'u');

export const bareRole = (role: string): string => role.replace(before, '').replace(behind, '');
