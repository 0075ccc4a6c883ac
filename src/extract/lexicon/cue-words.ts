import { WordList } from './word-list.ts';

/**
 * `say`: words were uttered or written. `ask`: a question. `think`: an opinion. `touch`: a subject is raised, seldom words.
 * `show`: a paper's finding. `call`: a label, mostly in marks.
 */
export type CueKind = 'say' | 'ask' | 'think' | 'touch' | 'show' | 'call';

/** A word that stands under two kinds belongs to the first. */
const writings: Readonly<Record<CueKind, string>> = {
  say: `
    说 说道 说过 笑说 直说 明说 所说 道 笑道 喊道 叹道 答道 所言 讲 讲道 讲过 喊 喊话 放话 告诉 告诫 提醒 警告 呼吁 建议
    称 声称 宣称 坚称 辩称 诉称 笑称 回应称 分析称 坦言 坦承 直言 直言不讳 断言 预言 感言 透露 披露 澄清 证实 通报 报告 宣布
    表示 表态 表明 指 指出 提出 强调 重申 补充 补充道 补充说 补充说道 回应 回答 回答道 反驳 反对 否认 承认 承诺 保证 坚持
    主张 力陈 推断 分析 分析说 解释 阐述 陈述 介绍 介绍说 总结 总结道 评论 评价 评价道 点评 形容 分享 回忆 回忆道 回忆说
    写 写道 所写 发文 留言 自述 自白 发问 质疑 痛批 抱怨 吐槽 调侃 打趣 开玩笑 自嘲 感慨 感叹 苦笑 嘀咕 嘟囔 插话
    供述 供认 坦露 高呼 疾呼 欢呼 呼喊 直指 直呼 放言 撰文 表态称 痛陈 慨叹 回击 反击 辩解 申辩 嘱咐 叮嘱 劝说 劝道 骂道 应道
    接话 接过话 接茬 搭话 插嘴 安慰道 赞叹 夸道 敦促 讲述 讲述道 描述 描述道 展望 宣告 总结说 爆料 揭露 发帖 发推 回复 回复道
    答复 告知 追述 转述 复述 转述道 打比方 补了一句 补一句 补上一句 说了一句 说一句 丢下一句 撂下一句 蹦出一句 抛出一句 留下一句 扔下一句 嚷 嚷嚷 嚷道 喊出 写下 寄语
    坦陈 自陈 自认 许诺 放风 指控 控诉 提议 倡议 声明 交代 念叨 附和 警示 驳斥 批驳 致函 怒斥 直斥 回呛 呛声
    算过账 算过一笔账 算了一笔账 算了笔账 算过笔账
    举例 举例说 指称 回他 回她 回我 回了他 回了她 回了我 不讳言 直言不讳 评论说 评论称 评论道
    论述 阐明 明言 扬言 誓言 吐露 吐槽道 感叹道 自嘲道 笑言 戏言 笑骂 归因
    叹了口气 翻了个白眼 冒出一句 丢下这么一句 撂下这么一句 甩出这么一句 冒出这么一句 留下这么一句 说了这么一句 补了这么一句 插了一句 插进一句 回了一句 甩出一句 来了一句`,
  ask: '问 问道 追问 反问 提问 询问 质问 诘问 逼问 打听 请教 好奇 纳闷',
  think: `
    认为 觉得 相信 笃信 深信 坚信 认定 判断 预计 预测 预期 预料 料 估计 估算 测算 推测 猜测 怀疑 希望 期待 担心 担忧 料想 感觉 推断 推算 揣测 研判 预判 预估 盼望 猜 猜想`,
  touch: '提到 谈到 谈及 提及 讲到 说到 聊到 注意到',
  show: '显示 发现 揭示 统计',
  call: '称其为 称其 称之为 称作 叫作 叫做 叫 形容为 比喻为 比作 誉为 概括为 总结为 归结为 描述为 定义为 夸 骂 怼 批评 抨击 痛斥 斥责 训斥 嘲讽 讽刺 揶揄 挖苦 回怼 安慰',
};

const kinds = new Map<string, CueKind>();
for (const [kind, words] of Object.entries(writings) as [CueKind, string][])
  for (const word of new WordList(words).words) if (!kinds.has(word)) kinds.set(word, kind);

/** Every cue. Simplified, as all words of this stage. */
export const cueWords = new WordList([...kinds.keys()].join(' '));

export function getCueKind(word: string): CueKind {
  return kinds.get(word) ?? 'say';
}

/** Cues of two characters and more behind which a name can end without doubt: 张三 of 张三表示. */
export const cuesOfPeople = new WordList(
  cueWords.words.filter((word) => word.length > 1 && getCueKind(word) !== 'show').join(' '),
);
