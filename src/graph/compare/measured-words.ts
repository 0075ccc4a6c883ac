/** Nouns that name something measured, as they end a phrase: 反超的概率, 算力差距, 用户数. */
const nouns = `
  概率 机率 几率 机会 可能性 胜率 赢面 胜算 比例 比率 占比 比重 份额 渗透率 增速 增幅 增长率 增长 涨幅 跌幅 降幅 差距 差异 倍数
  价格 售价 定价 单价 均价 成本 费用 资费 月费 年费 租金 工资 薪资 年薪 月薪 薪酬 收入 营收 利润 市值 估值 投资 资本 资金 融资
  预算 债务 产值 产量 销量 总量 数量 人数 人口 用户数 规模 面积 长度 高度 重量 容量 速度 效率 性能 算力 参数 参数量 功率 温度 浓度
  时间 周期 寿命 年龄 距离 里程 得分 票房 收益 回报 水平 上座率 命中率 失业率 出生率 死亡率 利率 税率 汇率 误差率 错误率 通过率`;
const writings = nouns
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length)
  .join('|');

/** A phrase whose last word is such a noun; 上限 and 下限 bound it and are no part of it. */
export const endsAsMeasure = new RegExp(`(?:${writings}|[\\p{Script=Han}]{2}(?:率|量|额|值))$`, 'u');

/** The first such noun of a question: 概率 of 概率到底有多大. */
export const firstMeasure = new RegExp(writings, 'u');

/** Words between what is measured and its number, at the end of what stands before the number. */
export const beforeNumber =
  /(?:不超过|不高于|不低于|不少于|不足|不到|不止|不只|不及|未满|低于|低过|高于|高过|少于|多于|超过|突破|远超|超|逾|破|达到|高达|多达|低至|达|至少|至多|最多|最少|最高|最低|顶多|起码|上限|下限|大约|大概|约为|约占|约|将近|接近|近|差不多|几乎|可能|也许|或许|估计|只有|仅有|仅剩|仅为|仅|只剩|只|就|才|都|也|还|已经|已|会|将|能|可|可以|要|有|是|为|到|至|在|从|了|个|成|共|共计|合计|总计|平均|分别|压至|压到|(?:上升|下降|增长|提高|提升|增加|减少|降低|下跌|上涨|降|升|增|涨|跌)(?:至|到|了)|定为|评估为|评估|估算为|自评为|判断为|看作|给出|给|等于|相当于|独占|过|[0-9]{4}年的?|[\s“「『"（(*_:：=])$/u;

/** A verb of amount or a copula stood before the number: what is before it is its subject, whatever its last word. */
export const subjectMark =
  /(?:约占|达到?|高达|多达|为|是|有|仅|只有|仅剩|仅为|超过|不超过|低于|低过|不到|不足|[到至])$/u;

/** What takes up the share and the whole of which it is one: 占全球, 占到总量的. */
export const takenShare = /[约独]?占[^占，,]{0,8}$/u;

/** Between two numbers of one list: 50美元/月、20美元/月; 从51%上升至54%. */
export const betweenNumbers =
  /^(?:\/?[年月天日次个人])?[\s、/和与或及~～–—-]*(?:(?:上升|下降|增长|提高|提升|增加|减少|降低|下跌|上涨|降|升|增|涨|跌)?[至到])?(?:[0-9]{4}年的?)?$/u;

/** What opens a clause and says nothing of what is measured. */
export const opening =
  /^(?:但是|但|而且|而|所以|因此|因为|比如说|比如|例如|如果说|如果|其中|其实|事实上|目前看|目前|如今|今天|现在|那么|那|然后|就是|什么叫|什么是|为何|为什么|并且|并|对|嗯|好|也|又|还|就|已经|可能|大概|即使|原来|这使得?|使得?|一[个名位]|你(?=比如)|[-*#>“「『"（(\s])+/u;

/** A span of time that opens a phrase: 在三到五年后, 3-5年后. It answers when, not of what. */
export const openingTime =
  /^(?:在|到)?(?:未来|今后|过去)?[0-9０-９一二三四五六七八九十几两、到至和或年–—~～-]+[年月天日](?:以后|之后|以内|之内|后|内|里|间)?的?/u;

/** The one who gives the number, with the verb that gives it: 多位人物将…评估为, 他们自评…. */
export const givingVerb = /(?:自评|评估|估计|估算|测算|预计|预测|预期|判断|认定|认为|觉得|给出)(?:为|出|到)?/u;

/** A word that cannot be part of a noun phrase right behind a number: there the phrase ends. */
export const nounEnd =
  /[不是在了会能可就都也被将把让使对从和与及或并而但吧呢吗啊呀嘛的这那他她它我你们，,；;：:。！？!?\n“”「」『』"—…（）()、~～-]/u;

/** What may stand behind a noun that is no measure for it to be whole: the end of the clause, or another noun joined to it. */
export const wholeNounEnd = /^(?:[，,；;：:。！？!?\n“”「」『』"（）()、和与及]|$)/u;

/** Nouns that only say that a number is one. */
export const emptyNouns =
  /^(?:数据|数字|数值|比例|数|值|水平|左右|上下|以上|以下|以内|东西|事情|人|问题|样子|话|时候|时间|情况)(?:出来)?$/u;

/** A label before a colon names something and says nothing of it: 算力差距：, not 原因很简单：. */
export const predicate = /[是很说不了在有会能要就都也被把]/u;
