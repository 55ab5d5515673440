// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Traditional and simplified side by side: articles quote across both. */
export const chineseSaying: Saying = {
  said: wordList(`
    表示 指出 強調 强调 坦言 直言 透露 認為 认为 補充 补充 解釋 解释 回應 回应 回答 答覆 答复 回憶 回忆 感嘆 感叹 感慨 笑說 笑说 笑稱 笑称 宣稱 宣称 聲稱 声称
    宣布 宣佈 提醒 警告 呼籲 呼吁 建議 建议 提到 談到 谈到 說明 说明 分析 預測 预测 預估 预估 預期 预期 相信 主張 主张 質疑 质疑 批評 批评 抨擊 抨击 反駁 反驳 反問 反问
    追問 追问 詢問 询问 寫道 写道 寫下 写下 告訴 告诉 介紹 介绍 分享 自嘲 喊話 喊话 怒斥 承認 承认 重申 爆料 評論 评论 總結 总结 歸納 归纳 開玩笑 开玩笑 點出 点出
    估計 估计 估算 判斷 判断 稱讚 称赞 期許 期许 期待 希望 盼望 呼喊 抱怨 打趣 苦笑 形容 比喻 直指 痛批 嘆道 叹道 喊道 問道 问道 答道 笑道 說道 说道 坦承 坦白 澄清 反映 斷言 断言 推測 推测 留言 發文 发文
    放話 放话 撂話 撂话 預計 预计 說 说 稱 称 問 问 喊 道 曰 云
  `),
  reported: wordList(`
    表示 指出 認為 认为 坦言 直言 透露 預測 预测 預估 预估 預期 预期 相信 主張 主张 警告 宣稱 宣称 聲稱 声称 提醒 補充 补充 重申 坦承 承認 承认 推測 推测 斷言 断言 直指 建議 建议 呼籲 呼吁
    說 说 稱 称
  `),
  reportedAfterComma: wordList(`
    強調 强调 解釋 解释 說明 说明 分析 提到 談到 谈到 回應 回应 回憶 回忆 宣布 宣佈 感嘆 感叹 澄清 總結 总结 點出 点出 批評 批评 質疑 质疑 反駁 反驳 評論 评论 分享 介紹 介绍 估計 估计 估算 判斷 判断 期許 期许 預計 预计 告訴 告诉
  `),
  quotative: null,
};
