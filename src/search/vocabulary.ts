/**
 * What the mainland and Taiwan write with different words, in simplified characters, as the search reads both: a line for
 * each thing. A word that means something else on the other side of the strait is here only where that is rare.
 */
const table = `
概率 机率 几率
芯片 晶片
软件 软体
硬件 硬体
算法 演算法
程序 程式
程序员 程式设计师
代码 程式码
源代码 原始码
信息 资讯
数据 资料
数据库 资料库
大数据 巨量资料
智能 智慧
网络 网路
神经网络 神经网路 类神经网路
互联网 网际网路
服务器 伺服器
内存 记忆体
存储 储存
硬盘 硬碟
光盘 光碟
字节 位元组
比特 位元
集成电路 积体电路
光刻机 曝光机 微影机
英伟达 辉达
模块 模组
接口 介面
界面 介面
默认 预设
优化 最佳化
视频 影片
音频 音讯
屏幕 萤幕
鼠标 滑鼠
打印 列印
博客 部落格
用户 使用者
账号 帐号
登录 登入
链接 连结
搜索 搜寻
博弈论 赛局理论
强化学习 增强学习
激光 雷射
云计算 云端运算
计算机 电脑
短信 简讯
编程 程式设计
带宽 频宽
宽带 宽频
缓存 快取
线程 执行绪
变量 变数
函数 函式
矢量 向量
阈值 临界值
渠道 管道
反馈 回馈
初创公司 新创公司
风险投资 创业投资
出租车 计程车
自动驾驶 自驾
硅谷 矽谷
硅 矽
奥特曼 奥尔特曼 阿特曼
特朗普 川普
新西兰 纽西兰
意大利 义大利
悉尼 雪梨
`;

const groups: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** word → its other writings, the longest words first, so that 演算法 is not read as 演 and 算法. */
const others: readonly (readonly [string, readonly string[]])[] = groups
  .flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const))
  .sort(([one], [other]) => other.length - one.length);

/** A query of many such words would have more writings than are worth looking up. */
const mostRewritings = 12;

/** The other ways to write a term that the search has read: `ai机率` → `ai概率`, `ai几率`. */
export function listRewritings(term: string): string[] {
  const all = rewriteFrom(term, 0).filter((writing) => writing !== term);
  return [...new Set(all)].slice(0, mostRewritings);
}

function rewriteFrom(term: string, from: number): string[] {
  for (let at = from; at < term.length; at += 1) {
    const found = others.filter(([word]) => term.startsWith(word, at));
    const longest = found[0]?.[0];
    if (longest === undefined) continue;
    const rests = rewriteFrom(term, at + longest.length).map((whole) => whole.slice(at + longest.length));
    const words = [longest, ...found.filter(([word]) => word === longest).flatMap(([, writings]) => writings)];
    return words.flatMap((word) => rests.map((rest) => term.slice(0, at) + word + rest)).slice(0, 4 * mostRewritings);
  }
  return [term];
}
