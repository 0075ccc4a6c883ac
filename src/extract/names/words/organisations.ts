import { WordList } from '../../lexicon/word-list.ts';

/** Ends of the names of organisations. */
export const organisationEnd = new WordList(`
  公司 集团 企业 股份 控股 实业 科技 能源 传媒 航天 航空 汽车 电子 制药 生物 半导体 软件 网络 物流 重工 钢铁 石油 化工 地产 置业
  银行 证券 基金 基金会 资本 投行 保险 信托 央行 交易所 券商 厂商 车企 药企 航司 平台
  大学 学院 学系 中学 小学 医院 研究院 研究所 研究中心 中心 实验室 工作室 智库 团队 项目组 课题组 工作组 小组 剧组
  委员会 管委会 发改委 委 部 局 署 厅 处 院 总局 总署 总部 秘书处 办公室 事务所 法院 检察院 政府 当局 白宫 外交部 大使馆 使馆
  议会 国会 参议院 众议院 监管部门 有关部门 主管部门 部门 机构 组织 协会 学会 商会 联合会 联盟 总会 分会 工会 教会
  俱乐部 球队 车队 乐队 出版社 通讯社 电视台 电台 法人
  警方 军方 官方 校方 院方 厂方 店方 馆方 主办方 资方 卖方 买方 投资方 运营方 中方 美方 日方 欧方 俄方 英方 法方 德方 韩方 双方`)
  .pattern;

/** News agencies, whose names are whole words. */
export const agency = '(?:路透|法新|美联|新华|中新|中央|塔斯|共同|彭博|韩联|时事)社';

/** Ends of the names of publications and outlets. */
export const publicationEnd = new WordList(
  '日报 晚报 早报 时报 周报 快报 商报 导报 邮报 周刊 月刊 杂志 电讯 通讯社 新闻社 新闻网 新闻 社论 网站 网',
).pattern;

/** Papers that speak for whoever made them. */
export const documentNoun = new WordList(`
  报告 分析报告 研究报告 分析 文章 研究 论文 声明 公告 公报 通知 通报 白皮书 蓝皮书 财报 年报 季报 数据 统计 统计数据 调查 调研
  消息 社论 评论 报道 报导 指南 指导意见 文件 手册 指引 章程 备忘录 条例 办法 法案 草案 细则 决定 通告 判决书 起诉书 说明书 招股书 招股说明书 简报 纪要 方案 规划 指数 榜单 函 信 公开信 帖子 博客 文 书 著作 模型
  预测 测算 观点 说法 意见 判断 解释 评价 回答 回应 态度 看法`).pattern;
