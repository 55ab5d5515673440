// Which words name what an article is about. Data only.
import type { Topics } from '../../language.ts';
import { wordSet } from '../../text/word-list.ts';

export const chineseTopics: Topics = {
  inDictionary: true,
  commonplace:
    wordSet(`模型 市場 市场 公司 技術 技术 城市 成本 計畫 计划 計劃 問題 问题 政府 企業 企业 產業 产业 數據 数据
    資料 系統 系统 時間 时间 服務 服务 產品 产品 用戶 用户 業者 业者 民眾 民众 專家 专家 記者 记者 發展
    发展 能力 領域 领域 全球 國家 国家 社會 社会 經濟 经济 工作 生活 訂單 订单 投資 投资 價格 价格 負責人
    负责人 相關 相关 今年 去年 明年 小時 小时 半小時 两小时 分鐘 分钟 公頃 公顷 單位 单位 中心 啟用 启用 時候 时候 北部 南部 東部 东部 中期 季度 三季度 群眾 群众 居民 孩子 老人 老師 家長 家长 青年 代表 調整 调整 發布 发布 投產 投产 受伤 受傷 輕傷 轻伤 遇难 遇難 凌晨 追加 倉庫 房間 街坊 消費 消费 選手 选手 睡觉 手工 現場 现场 動力 动力 經理 经理 專員 电话 電話 學校 学校 利润 利潤 市場改建 追加 通报 通報 學生 学生`),
  organisation: /[局署會会院部處处社司團团盟校所廠厂方府省庁課市町村協]$/u,
  article: null,
  particle: null,
  noNoun: null,
};
