import { WordList } from '../../lexicon/word-list.ts';

/** Frequent Japanese family names, simplified. */
export const japaneseSurnames = new WordList(`
  佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 前田
  藤田 冈田 后藤 长谷川 石井 村上 近藤 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 松田 中岛 上田 小川 中川 原田 柳井 安倍
  岸田 石破 麻生 鸠山 河野 植田 黑田 丰田 本田 高市 小泉 野村 宫崎 中山 大野 竹内 金子 和田 石原 森田 内田 柴田 酒井 工藤 横山
  宫本 上野 武田 千叶 久保 大西 岩崎 松井 菊地 木下 野口 松尾 菅原 水野 小野`);
