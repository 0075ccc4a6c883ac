/**
 * Words that differ between Taiwan and the mainland and mean one thing, and spellings of one word; the last of each row
 * is the form by which they are compared. A text converted from one usage to the other says nothing new.
 */
const rows = [
  '机率 几率 概率',
  '晶片 芯片',
  '软体 软件',
  '硬体 硬件',
  '韧体 固件',
  '演算法 算法',
  '程式码 代码',
  '程式 程序',
  '电脑 计算机',
  '网路 网络',
  '资讯 信息',
  '资料 数据',
  '品质 质量',
  '想像 想象',
  '影片 视频',
  '人工智慧 人工智能',
  '智慧型手机 智能手机',
  '伺服器 服务器',
  '记忆体 内存',
  '美金 美刀 美元',
] as const;

/** One character for another, wherever it stands: the particle is written either way. */
const particles: ReadonlyMap<string, string> = new Map([
  ['得', '的'],
  ['地', '的'],
]);

const canonical: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const forms = row.split(' ');
    return forms.map((form) => [form, forms.at(-1) ?? form] as const);
  }),
);
const longest = Math.max(...[...canonical.keys()].map((form) => form.length));

/** The word of the list that begins at `at`, and the form by which it is compared; else the one character there. */
export function readWord(simplified: string, at: number): { readonly length: number; readonly value: string } {
  for (let length = longest; length > 1; length -= 1) {
    const value = canonical.get(simplified.slice(at, at + length));
    if (value !== undefined) return { length, value };
  }
  const character = simplified.charAt(at);
  return { length: 1, value: particles.get(character) ?? character };
}
