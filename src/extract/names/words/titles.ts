import { WordList } from '../../lexicon/word-list.ts';

/** What a title of a person ends in: 创始人, 分析师, 董事长, CEO. A name may follow right behind it. */
export const titleEnds = new WordList(`
  官 长 员 家 师 裁 理 席 教授 副教授 博士 硕士 院士 护士 女士 人士 先生 博士生 研究生 毕业生
  始人 责人 言人 持人 办人 伙人 资人 头人 作人 门人 护人 品人 继人 联人 编人 证人 合伙人 负责人 经纪人 代理人 候选人
  当家人 发起人 传承人 掌门人 持有人 管理人 委托人 策划人 出品人
  选手 歌手 助手 水手 机手 骑手 射手 枪手 鼓手 舵手 能手 高手 老手 新手 外援 前锋 中锋 后卫 门将 主帅 球员 队员 教练 队长
  学者 记者 作者 患者 医生 学生 同学 老师 教师 讲师 助理 顾问 作家 主笔 主编 总编 编委 编剧 编导 执导 导演 制片 监制
  主播 博主 主讲 嘉宾 主任 主管 总管 总监 教导 领导 指导 书记 村支书 总书记 秘书 老总 副总 总工 职工 技工
  经销商 代理商 供应商 制造商 开发商 承包商 得主 教父 掌舵人 站主 群主 楼主 课代表 同事 前同事 邻居 网红 店员 程序员 架构师 产品经理 操盘手 撰稿人 意见领袖 大佬 专家
  闺蜜 室友 老乡 表哥 表姐 表弟 堂哥 女婿 儿媳 老伴 爱人 先驱 之父 领袖 一哥 一姐 董事 老板 店主 店长 值长 站长 司机 业主 村民 居民 农民 渔民 市民 农户 大户 代表 委员 常委 政委 立委 参谋
  大使 公使 首相 总统 总理 议员 国务卿 将军 上校 少校 校友 发小 搭档 好友
  儿子 女儿 父亲 母亲 妻子 丈夫 哥哥 弟弟 姐姐 妹妹 孙子 孙女 爷爷 奶奶 舅舅 叔叔
  CEO CTO CFO COO CMO CIO VP`);

/** Posts that stand without a name: 某券商首席分析师. One character is too little to tell a post. */
export const roleEnds = new WordList(
  'CEO CTO CFO COO 创始人 联合创始人 负责人 副总 老总 总监 经理 总经理 副总经理 董事长 总裁 副总裁 高管 分析师 工程师 程序员 研究员 教授 副教授 博士 博士生 研究生 学生 院士 科学家 经济学家 合伙人 股东 从业者 创业者 企业家 店长 店主 医生 护士 律师 法官 老师 校长 院长 局长 处长 主任 部长 司长 市长 书记 秘书长 主席 会长 议员 参议员 众议员 官员 将军 司机 骑手 村民 居民 业主 导演 编剧 主播 博主 主编 编辑 作者 顾问 助理 同学 同行 猎头 销售 产品经理 架构师 设计师 操盘手 交易员 采购员 售货员 店员 保安 保洁 志愿者 受害者 当事人 被告人 原告 被告 证人 家属 老板 供应商 经销商 代理商 开发商 房东 租客 住户 买家 卖家 商户 摊主'.replaceAll(
    ' ',
    '\n',
  ),
).pattern;

const titlesAfter = new WordList(`
  先生 女士 小姐 太太 师傅 老师 同学 教授 博士 院士 研究员 医生 大夫 护士 护士长 律师 法官 警官 工程师 分析师
  主任 院长 所长 局长 处长 科长 部长 厅长 司长 市长 县长 镇长 乡长 村长 站长 场长 厂长 队长 组长 班长 校长 馆长 会长
  理事长 董事长 总裁 总经理 经理 主席 主编 总编 总监 导演 制片 书记 支书 村支书 记者 发言人 教练 将军 上校 大使
  总工 工 总 董 老板 大姐 大哥 大爷 大妈 大叔 阿姨 叔 婶 姐 哥 爷 奶奶 嫂 先 老`);

/** Titles that follow a name or a surname: 王教授, 李总, 张先生, 刘副院长. */
export const titleAfter = `副?${titlesAfter.pattern}`;

/** A text that ends in such a title. */
export const endsWithTitle = new RegExp(`${titleAfter}$`, 'u');
