import { WordList } from '../../lexicon/word-list.ts';
import { groupWords } from './groups.ts';
import { notNames } from './not-names.ts';

/** Everyday words that dictionaries of word cutting leave in pieces. */
const words = new WordList(`
  房客 云端 高管 车主 车商 党报 庄家 苗头 牛人 路演 黄牛 余额 房东 房企 车企 药企 民企 国企 央企 外企 港企 台企 美企 日企 农企 书中 文中 信中 会上 台上 台下 群里
  白皮书 蓝皮书 绿皮书 黄皮书 红皮书 年报 季报 财报 公报 通报 简报 史书 古书 成书 文书 计划书 倡议书 申请书
  店家 店主 坊间 圈内 圈外 业者 厂方 校方 院方 警方 军方 官方 双方 各方 多方 对方 我方 敌方 中方 美方 此人 该人 某人 前者 后者 两者 三者 二者 本人
  本报 本刊 本台 笔者 记者 旁人 路人 常人 古人 今人 时人 后人 前人 来人 此前 此后 之前 之后 期间 同期 年初 年底 月底 那边 这边 这里 那里 哪里
  有的 有些 一些 多数 少数 全都 大都 多半 一半 那次 这次 那天 这天 当天 隔天 次日 翌日 当晚 昨晚 今早 明晚 曾经 曾多 从未 从来 时常 常说
  于是 干脆 简直 应该 应当 可能 能够 那么 这么 怎么 什么 金价 水价 车市 牛市 熊市 钱荒 时下 应时 平心 公允 平台 何以 何必 何不 何尝 何况 毕竟 终究 白天 黑夜 明明 明天 明说 全程 全线 全场
  安保 安监 安防 成员 成人 成本 国内 国外 国人 温和 常务 常委 单车 单位 单纯 计价 计费 计时 宣传 高层 高校 高人 边说 边走 边问 边笑 连说 连问 连喊
  应声 応答 相关 相互 有关 查看 查询 易感 越说 越想 干着 从此 时至 时而 向外 向内 别人 别家 家人 家里 家中 农友 牧民 车友 水友 花农 果农 菜农 茶农 温饱`);

const group = new RegExp(`^${groupWords}$`, 'u');

/** Whether a writing is an everyday word and so no name. Simplified. */
export function isOrdinaryWord(word: string): boolean {
  return notNames.has(word) || words.findEnd(word, word.length) === word || group.test(word);
}
