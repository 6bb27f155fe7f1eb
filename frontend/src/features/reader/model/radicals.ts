/** Radicals of Chinese characters, and below each the character that it is drawn like. */
const radicals =
  '⺁⺄⺈⺊⺌⺍⺎⺒⺓⺖⺘⺙⺝⺠⺡⺣⺦⺧⺨⺩⺫⺬⺭⺮⺯⺰⺶⺼⺾⻁⻂⻄⻅⻆⻈⻉⻋⻌⻏⻐⻑⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲';
const characters =
  '厂乙刀卜小小兀巳幺忄扌攵月民氵灬丬牛犭王目示礻竹糹纟羊肉艹虎衤西见角讠贝车辶邑钅長长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀';

const byRadical = new Map(
  [...radicals].map((radical, place) => [radical, [...characters][place] ?? radical]),
);

/** The character for a radical, which PDF fonts name in its place; Unicode's own compatibility forms lack these. */
export function characterOf(sign: string): string {
  return byRadical.get(sign) ?? sign;
}
