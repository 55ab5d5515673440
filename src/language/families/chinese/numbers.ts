// Numbers and units of measure of Chinese, in both of its ways of writing. Data only.

import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';
import { hanScales, spelledInHan } from '../east-asian/spelled-numbers.ts';

export const chineseNumbers: Numbers = {
  decimal: '.',
  blankGroups: true,
  scales: hanScales,
  to: [],
  from: [],
  written: {
    in: 'characters',
    spelled: spelledInHan,
    alone: '(?<![數数幾几])[一二兩两三四五六七八九十][零〇一二兩两三四五六七八九十百千萬万億亿兆]*',
  },
};

export const chineseUnits: Units = {
  money: {
    USD: phrases('萬美元, 美元'),
    EUR: phrases('歐元, 欧元'),
    GBP: phrases('英鎊, 英镑'),
    JPY: phrases('日圓, 日元'),
    KRW: phrases('韓元, 韩元, 韓圜'),
    TWD: phrases('台幣, 臺幣'),
    CNY: phrases('人民幣, 人民币'),
    HKD: phrases('港元, 港幣, 港币'),
    SGD: phrases('新加坡元'),
    yuan: phrases('元, 塊錢, 块钱'),
  },
  percent: phrases('個百分點, 个百分点, 百分點, 百分点'),
  measures:
    phrases(`千瓦時, 頂, 顶, 球, 千瓦时, 萬千瓦, 分貝, 分贝, 人次, 人份, 人, 名, 位, 戶, 户, 家庭, 家, 間, 间, 所, 座, 棟, 栋, 個月, 个月, 個小時, 个小时, 小時, 小时, 分鐘, 分钟, 秒鐘,
    秒, 週, 周, 天, 年, 倍, 成, 次, 件, 起, 筆, 笔, 場, 场, 輛, 辆, 架, 艘, 台, 臺, 部, 支, 枚, 顆, 颗, 張, 张, 份, 頁, 页, 字, 頭, 头, 隻, 只, 條,
    条, 項, 项, 種, 种, 處, 处, 平方公里, 平方公尺, 平方米, 立方公尺, 立方米, 公里, 公尺, 公分, 公釐, 米, 毫米, 厘米, 英里, 英尺, 英吋, 公頃, 公顷, 畝, 亩, 坪, 甲,
    公噸, 噸, 吨, 公斤, 公克, 千克, 克, 磅, 公升, 毫升, 升, 千赫茲, 千赫兹, 千赫, 兆赫, 度電, 度, 千瓦, 瓦, 百萬瓦, 兆瓦, 吉瓦, 奈米, 纳米, 微克, 赫茲, 位元, 個, 个, 本, 碗, 杯, 盞, 盏, 袋,
    箱, 瓶, 包, 塊, 块, 棵, 株, 縣市, 學校, 學分, 床, 步, 層, 层, 樓, 根, 口, 班, 組, 组, 队, 隊, 村, 國, 国, 餐, 桌, 趟, 籠, 籃, 攤, 尾, 門, 把, 面,
    片, 段, 道, 盒, 聲, 鍋, 伙, 冊, 册, 例, 宗, 票, 席, 毫克, 海里, 赫兹, 攝氏度, 摄氏度, 尊, 齣, 幅, 篇, 集`),
  joints: [],
  tenths: ['成'],
};
