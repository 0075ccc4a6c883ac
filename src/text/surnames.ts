/** Family names of one character, those of the Hundred Family Surnames that live and the frequent others, in both scripts. */
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海墨哈谯笪年爱阳佟言福肖闫覃付候代丘涂练苟种冼揭原仝鹿禤兰芦牟隋植辜苑迟鄢稽栗楚谌酆邝邸晋朴佘綦' +
  '趙錢孫鄭馮陳衛蔣韓楊許呂張嚴華魏謝鄒竇雲蘇範魯韋馬鳳賀倪湯羅畢鄔樂時齊顧黃蕭邵貝計談龐紀項藍閔賈婁顏鐘鍾駱萬盧莫經繆應貢鄧單諸鈕龔陸榮儲靳烏車寧厲劉葉龍幸蔔頓閻連習艾廖闕東歐師鞏聶晁關荊遊權蓋嶽帥況歸陽談吳國閆鄺麥譚喬賴蘭溫蘆莊費鮑邊饒簡粘凃強';

/** Family names of two characters. */
const double =
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 宇文 长孙 長孫 司徒 司空 夏侯 东方 東方 独孤 獨孤 南宫 南宮 轩辕 軒轅 端木 申屠 万俟 闻人 聞人 澹台 澹臺 太史 公冶 宗政 濮阳 濮陽 淳于 单于 單于 仲孙 仲孫 钟离 鍾離 鲜于 鮮于 闾丘 闾邱 亓官 呼延 第五 拓跋 拓拔 赫连 赫連 百里 东郭 東郭 西门 西門 南门 羊舌 微生 梁丘 左丘 东门 納蘭 纳兰 完颜 完顏 叶赫';

const singles: ReadonlySet<string> = new Set(single);
const doubles: ReadonlySet<string> = new Set(double.split(' '));

/** How many characters at the beginning of a name are its family name: `欧阳修` → 2, `唐杰` → 1, `笨笨` → 0. */
export function countSurname(name: string): 0 | 1 | 2 {
  if (doubles.has(name.slice(0, 2))) return 2;
  return singles.has(name.charAt(0)) ? 1 : 0;
}
