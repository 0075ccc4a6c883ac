/** What follows a number and turns it into a quantity. */
export interface Unit {
  /** Length of the matched writing in the text. */
  readonly length: number;
  /** Singular English noun or currency code. */
  readonly unit: string;
  readonly family: 'share' | 'multiple' | 'money' | 'people' | 'time' | 'measure' | 'parameter' | 'count';
  /** 成 is a tenth: two of them are 20 percent. */
  readonly factor: number;
}

type Row = readonly [writings: string, unit: string, family: Unit['family'], factor?: number];

/** Writings of units, `|` between them. The longest writing that fits wins; nothing here depends on the order. */
const rows: readonly Row[] = [
  ['%|％|﹪|百分比', 'percent', 'share'],
  ['成', 'percent', 'share', 10],
  ['个百分点|百分点', 'percentage_point', 'share'],
  ['‰', 'permille', 'share'],
  ['厘', 'percent', 'share'],
  ['个基点|点子|基点|bp|bps|BP', 'basis_point', 'share'],
  ['个点', 'percent', 'share'],
  ['倍', 'multiple', 'multiple'],
  ['个数量级|数量级', 'order_of_magnitude', 'multiple'],
  ['美元|美金|美刀|USD', 'USD', 'money'],
  ['元人民币|人民币|RMB|CNY', 'CNY', 'money'],
  ['元|块|块钱|圆', 'yuan', 'money'],
  ['角|角钱|毛|毛钱', 'yuan', 'money', 0.1],
  ['分钱', 'yuan', 'money', 0.01],
  ['美分', 'USD', 'money', 0.01],
  ['欧分', 'EUR', 'money', 0.01],
  ['便士', 'GBP', 'money', 0.01],
  ['港元|蚊|港币|港纸|HKD', 'HKD', 'money'],
  ['元新台币|元台币|新台币|台币|TWD', 'TWD', 'money'],
  ['欧元|EUR', 'EUR', 'money'],
  ['日元|日圆|日币|JPY', 'JPY', 'money'],
  ['英镑|GBP', 'GBP', 'money'],
  ['韩元|韩圆|韩圜', 'KRW', 'money'],
  ['瑞士法郎|瑞郎', 'CHF', 'money'],
  ['卢布', 'RUB', 'money'],
  ['卢比', 'INR', 'money'],
  ['澳元|澳币', 'AUD', 'money'],
  ['加元|加币', 'CAD', 'money'],
  ['纽元|新西兰元|纽西兰元', 'NZD', 'money'],
  ['泰铢', 'THB', 'money'],
  ['林吉特|令吉', 'MYR', 'money'],
  ['越南盾', 'VND', 'money'],
  ['印尼盾', 'IDR', 'money'],
  ['菲律宾比索', 'PHP', 'money'],
  ['墨西哥比索', 'MXN', 'money'],
  ['雷亚尔', 'BRL', 'money'],
  ['兰特', 'ZAR', 'money'],
  ['迪拉姆', 'AED', 'money'],
  ['里亚尔', 'SAR', 'money'],
  ['土耳其里拉', 'TRY', 'money'],
  ['谢克尔', 'ILS', 'money'],
  ['瑞典克朗', 'SEK', 'money'],
  ['挪威克朗', 'NOK', 'money'],
  ['丹麦克朗', 'DKK', 'money'],
  ['兹罗提', 'PLN', 'money'],
  ['坚戈', 'KZT', 'money'],
  ['澳门元|澳门币', 'MOP', 'money'],
  ['新加坡元|新元|坡币', 'SGD', 'money'],
  ['人|号人|口人|名|位|个人|人次|人份', 'person', 'people'],
  ['年|岁|周岁|年半|个年头|周年|载', 'year', 'time'],
  ['个季度|季度|季', 'quarter', 'time'],
  ['个月|个半月|个多月|个余月', 'month', 'time'],
  ['周|个星期|星期|礼拜|个礼拜', 'week', 'time'],
  ['天|日|昼夜|个昼夜|个工作日|个交易日|晚', 'day', 'time'],
  ['小时|个小时|个钟头|钟头|个多小时|个半小时', 'hour', 'time'],
  ['分钟', 'minute', 'time'],
  ['秒|秒钟', 'second', 'time'],
  ['毫秒|ms', 'millisecond', 'time'],
  ['微秒|μs|µs', 'microsecond', 'time'],
  ['纳秒|奈秒|ns', 'nanosecond', 'time'],
  ['个世纪|世纪', 'century', 'time'],
  ['米|公尺', 'meter', 'measure'],
  ['公里|千米|km', 'kilometer', 'measure'],
  ['厘米|公分|cm', 'centimeter', 'measure'],
  ['毫米|公厘|mm', 'millimeter', 'measure'],
  ['微米|μm|µm', 'micrometer', 'measure'],
  ['纳米|奈米|nm', 'nanometer', 'measure'],
  ['英里|英哩', 'mile', 'measure'],
  ['海里|浬', 'nautical_mile', 'measure'],
  ['英尺|英呎', 'foot', 'measure'],
  ['英寸|英吋|吋', 'inch', 'measure'],
  ['英亩', 'acre', 'measure'],
  ['平方英里|平方英哩', 'square_mile', 'measure'],
  ['平方米|平米|平方公尺|㎡', 'square_meter', 'measure'],
  ['平方公里|平方千米', 'square_kilometer', 'measure'],
  ['平方呎|方呎|呎|平方英尺', 'square_foot', 'measure'],
  ['坪', 'ping', 'measure'],
  ['平方厘米|平方公分', 'square_centimeter', 'measure'],
  ['平方毫米', 'square_millimeter', 'measure'],
  ['立方米|立方公尺|立方|方', 'cubic_meter', 'measure'],
  ['立方厘米', 'cubic_centimeter', 'measure'],
  ['公顷', 'hectare', 'measure'],
  ['亩|亩地', 'mu', 'measure'],
  ['吨|公吨', 'ton', 'measure'],
  ['公斤|千克|kg', 'kilogram', 'measure'],
  ['斤|市斤', 'jin', 'measure'],
  ['磅', 'pound', 'measure'],
  ['盎司|安士', 'ounce', 'measure'],
  ['克拉', 'carat', 'measure'],
  ['克|公克|g', 'gram', 'measure'],
  ['毫克|mg', 'milligram', 'measure'],
  ['微克|μg', 'microgram', 'measure'],
  ['升|公升|L', 'liter', 'measure'],
  ['毫升|mL|ml', 'milliliter', 'measure'],
  ['桶', 'barrel', 'measure'],
  ['加仑', 'gallon', 'measure'],
  ['瓦|瓦特|W', 'watt', 'measure'],
  ['毫瓦|mW', 'milliwatt', 'measure'],
  ['千瓦|瓩|kW|KW', 'kilowatt', 'measure'],
  ['兆瓦|MW', 'megawatt', 'measure'],
  ['吉瓦|GW', 'gigawatt', 'measure'],
  ['太瓦|TW', 'terawatt', 'measure'],
  ['瓦时|Wh', 'watt_hour', 'measure'],
  ['千瓦时|千瓦小时|度电|kWh|KWh', 'kilowatt_hour', 'measure'],
  ['兆瓦时|MWh', 'megawatt_hour', 'measure'],
  ['吉瓦时|GWh', 'gigawatt_hour', 'measure'],
  ['太瓦时|TWh', 'terawatt_hour', 'measure'],
  ['千伏|kV', 'kilovolt', 'measure'],
  ['伏|V', 'volt', 'measure'],
  ['毫伏|mV', 'millivolt', 'measure'],
  ['安时|Ah', 'ampere_hour', 'measure'],
  ['毫安时|mAh', 'milliampere_hour', 'measure'],
  ['毫安|mA', 'milliampere', 'measure'],
  ['安培', 'ampere', 'measure'],
  ['分|点', 'point', 'measure'],
  ['平方|平', 'square_meter', 'measure'],
  ['摄氏度|℃|°C', 'degree_celsius', 'measure'],
  ['度', 'degree', 'measure'],
  ['华氏度|℉|°F', 'degree_fahrenheit', 'measure'],
  ['赫兹|赫|Hz', 'hertz', 'measure'],
  ['千赫|千赫兹|kHz|KHz', 'kilohertz', 'measure'],
  ['兆赫|兆赫兹|MHz', 'megahertz', 'measure'],
  ['吉赫|吉赫兹|GHz', 'gigahertz', 'measure'],
  ['太赫兹|THz', 'terahertz', 'measure'],
  ['帕|帕斯卡', 'pascal', 'measure'],
  ['千帕|kPa', 'kilopascal', 'measure'],
  ['兆帕|MPa', 'megapascal', 'measure'],
  ['个大气压|大气压', 'atmosphere', 'measure'],
  ['牛|牛顿', 'newton', 'measure'],
  ['牛米|牛·米|N·m', 'newton_meter', 'measure'],
  ['焦耳', 'joule', 'measure'],
  ['大卡|千卡|kcal', 'kilocalorie', 'measure'],
  ['流明', 'lumen', 'measure'],
  ['尼特', 'nit', 'measure'],
  ['ppm', 'part_per_million', 'measure'],
  ['rpm|RPM', 'revolution_per_minute', 'measure'],
  ['TOPS', 'tops', 'measure'],
  ['GFLOPS|GFlops', 'gigaflops', 'measure'],
  ['TFLOPS|TFlops|TFLOPs', 'teraflops', 'measure'],
  ['PFLOPS|PFlops|PFLOPs', 'petaflops', 'measure'],
  ['EFLOPS|EFlops|EFLOPs', 'exaflops', 'measure'],
  ['FLOPS|FLOPs|FLOP', 'flops', 'measure'],
  ['像素|画素', 'pixel', 'measure'],
  ['fps|FPS', 'frame_per_second', 'measure'],
  ['千牛|kN', 'kilonewton', 'measure'],
  ['马力|匹马力', 'horsepower', 'measure'],
  ['字节|位元组', 'byte', 'measure'],
  ['KB', 'byte', 'measure', 1e3],
  ['MB', 'byte', 'measure', 1e6],
  ['GB|G内存|G显存', 'byte', 'measure', 1e9],
  ['TB', 'byte', 'measure', 1e12],
  ['PB', 'byte', 'measure', 1e15],
  ['EB', 'byte', 'measure', 1e18],
  ['Tbps', 'terabit_per_second', 'measure'],
  ['Gbps', 'gigabit_per_second', 'measure'],
  ['Mbps', 'megabit_per_second', 'measure'],
  ['比特', 'bit', 'measure'],
  ['量子比特', 'qubit', 'measure'],
  ['分贝', 'decibel', 'measure'],
  ['光年', 'light_year', 'measure'],
  ['马赫', 'mach', 'measure'],
  ['标准箱|TEU', 'teu', 'measure'],
  ['token|tokens|Token|Tokens|个token|个tokens|个Token|个Tokens|词元|个词元', 'token', 'measure'],
  ['参数|个参数', 'parameter', 'parameter'],
  ['B', 'parameter', 'parameter', 1e9],
  ['T参数', 'parameter', 'parameter', 1e12],
  ['M参数', 'parameter', 'parameter', 1e6],
];

/** Measure words of countable things; each gives unit `count`. */
const measureWords =
  '块|个|家|台|款|项|座|辆|艘|架|枚|颗|张|片|本|部|篇|次|遍|步|条|件|份|种|类|场|起|例|株|棵|头|只|匹|栋|幢|套|间|所|处|支|组|批|轮|页|字|词|行|句|句话|幅|集|粒|瓶|箱|盒|袋|卷|扇|笔|单|股|手|口|户|道|通|趟|回|班|列|节|节课|门|重|层|尾|羽|伙|伍|名额|个名额|车次|架次|人次|班次|辆次|样本|粉丝|用户|卡|核|帧|章|章节|课时|声|杯|碗|块屏|根|把|桌|床|张床|门课|排|队|支队|版|篇论文|天线|首|顿|餐|发|级台阶|票|席|宗|伙人|窝|束|盏|朵|串|滴|封|任|代人|盘|桩|箱货|丝|点建议|点意见|股份|标|具|筐|坛|罐|副|双|对|拨|帖|条评论|行代码|行程式码';

interface Entry extends Omit<Unit, 'length'> {
  readonly writing: string;
}

const entries: readonly Entry[] = [
  ...rows.flatMap(([writings, unit, family, factor = 1]) =>
    writings.split('|').map((writing) => ({ writing, unit, family, factor })),
  ),
  ...measureWords.split('|').map((writing) => ({
    writing,
    unit: 'count',
    family: 'count' as const,
    factor: 1,
  })),
];

const entriesByFirst = new Map<string, Entry[]>();
for (const entry of [...entries].sort((a, b) => b.writing.length - a.writing.length)) {
  const first = entry.writing.charAt(0);
  entriesByFirst.set(first, [...(entriesByFirst.get(first) ?? []), entry]);
}

/** What must not follow a writing for it to be that unit: 成 of 成为, 元 of 元旦, 名 of 名单. */
const notFollowedBy = new Map<string, RegExp>(
  Object.entries({
    成: /^(?:[为功立长熟就交品型因效绩份]|员(?!工)|果(?![园农])|本(?![地科国土]))/u,
    个点: /^[位评子]/u,
    角: /^[度形星楼落色质逐膜恋钱]/u,
    毛: /^[利病泽巾衣笔坯孩发骨皮线驴钱]/u,
    赫: /^[兹然]/u,
    磅: /^[礴秤]/u,
    席: /^[位卷地]/u,
    元: /^[旦素件老宵月首宇气]/u,
    位: /^[于置列居]|^元组/u,
    人: /^(?:[工民类才均心造权物行口体员力事气们]|为[本的])/u,
    名: /^[单称义誉次字列]/u,
    月: /^[份底初末中旬亮球经]/u,
    年: /^(?:[代级份度终轻纪报]|会(?:议|员|费|刊|长|场))/u,
    日: /^[前起晚晨上下中至讯电益报]/u,
    天: /^(?:津|然气|文[学台]|空|气|下[第人]|堂|才[们儿]|使)/u,
    度: /^[过假]/u,
    厘: /^[米士清子]/u,
    分: /^[钱别之钟析布为成类工配享支店红公局数子手]/u,
    平: /^[均台等安衡方米稳整面]/u,
    周: /^(?:[一二三四五六](?![次回趟篇场期节顿])|[日边围期末])/u,
    米: /^[兰饭]/u,
    克: /^[服隆]/u,
    方: /^[面案向式法便针]/u,
    升: /^[至到级高]/u,
    牛: /^[市奶肉]/u,
    块: /^(?:链|状)/u,
    重: /^[要点大新视]/u,
    手: /^[机段术续工]/u,
    口: /^[径岸号]/u,
    道: /^[路理德]/u,
    回: /^[到应来归]/u,
    通: /^过/u,
    行: /^[业为动长政]/u,
    处: /^[理于在分]/u,
    所: /^[以有谓在]/u,
    台: /^[湾币积]/u,
    部: /^[分门长署]/u,
    种: /^[植子]/u,
    场: /^[景地所]/u,
    起: /^[来码诉]/u,
    发: /^[展布电现生明表]/u,
    代: /^表/u,
    双: /^方/u,
    对: /^于/u,
    标: /^准/u,
    任: /^[何务]/u,
    手机: /^/u,
    季: /^[节后]/u,
    级: /^/u,
    期: /^/u,
    B: /^[A-Za-z0-9]/u,
    V: /^[A-Za-z0-9]/u,
    g: /^[A-Za-z0-9]/u,
    L: /^[A-Za-z0-9]/u,
    W: /^[A-Za-z0-9]/u,
  }),
);

/** What is counted in 块: 1100块GPU is no money. */
const cards = /^\s?(?:GPU|CPU|TPU|NPU|显卡|[芯晶]片|屏幕|硬[盘碟]|电池|主板)/u;

/** 逾六成为外资: a share that an adverb or a place announces, not 成为. */
const shareBefore = /(?:[逾超近约仅占达过中有]|不足|不到)[一二两三四五六七八九0-9]$/u;

/** The unit that begins at `at`, the longest writing first; undefined where none stands. */
export function readUnit(text: string, at: number): Unit | undefined {
  for (const { writing, unit, family, factor } of entriesByFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(writing, at)) continue;
    const end = at + writing.length;
    const isOther = notFollowedBy.get(writing)?.test(text.slice(end, end + 2)) === true;
    if (
      isOther &&
      !(writing === '成' && /为/u.test(text.charAt(end)) && shareBefore.test(text.slice(Math.max(0, at - 4), at)))
    )
      continue;
    if (/^块$/u.test(writing) && cards.test(text.slice(end, end + 4)) !== (unit === 'count')) continue;
    if (/[A-Za-z]$/u.test(writing) && /[A-Za-z0-9]/u.test(text.charAt(end))) continue;
    return { length: writing.length, unit, family, factor };
  }
  return undefined;
}
