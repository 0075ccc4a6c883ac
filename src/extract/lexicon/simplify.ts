/** Traditional characters of the words this stage looks for, each with its simplified form. */
const pairs =
  '說说稱称問问講讲寫写應应報报斷断預预測测評评價价論论認认為为覺觉發发現现顯显統统計计證证實实紹绍釋释總总結结諾诺張张質质對对話话會会書书題题數数導导標标' +
  '議议於于師师員员個个這这們们時时間间過过號号職职據据學学傳传聽听來来還还後后裡里兩两與与從从將将讓让進进開开關关長长總总經经國国團团軟软體体機机網网業业' +
  '產产務务電电點点紀纪訊讯訴诉強强調调響响嘆叹嗎吗嚴严黨党壞坏負负責责專专門门導导遊游劇剧歲岁歷历歐欧華华萬万億亿幾几當当雖虽誰谁無无麼么';

const simplified = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** Writes the words of this stage's lexicon in simplified characters, one for one: `認為` → `认为`. */
export function simplify(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    result += character < '\u3000' ? character : (simplified.get(character) ?? character);
  }
  return result;
}
