/**
 * Words that any sentence of a language is full of: a passage that has many of them, and none of another language,
 * is written in that language. Words that several of these languages share are left out of none: they weigh alike.
 */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(
    'le la les l un une des de du d et est en à au aux que qu qui dans pour par sur avec ce cette ces se s son sa ses',
    'ne n pas plus il elle ils elles nous vous je j on ou où sont être a ont votre vos notre nos leur leurs mais si y',
    'comme tout tous toute toutes sans sous entre chez été fait c m cet lui même aussi très peut doit dont afin lors',
  ),
  en: words(
    'the of and to in is are was were be been a an that which who for on with as at by from this these those it its',
    'he she they we you i his her their our your or not but if have has had will would can could may should must there',
    'than then when what how all any no so into about up out only also more do does did such other some your',
  ),
  es: words(
    'el la los las un una unos unas de del y e o en que es son se su sus con por para al lo como más no si pero este',
    'esta estos estas ha han fue ser está están todo todos todas nos le les muy sin sobre entre desde hasta cuando',
    'donde también ya su usted nuestro nuestra puede pueden',
  ),
  de: words(
    'der die das den dem des ein eine einen einem einer eines und oder in im ist sind war zu zum zur mit von vom für',
    'auf an am als auch nicht es er sie wir ihr ich sich bei nach aus über unter um so dass wenn wie werden wird wurde',
    'haben hat kann können ihre ihren ihrer ihrem unser unsere durch noch nur aber bis',
  ),
  it: words(
    'il lo la i gli le un uno una di del dello della dei degli delle e o in nel nella che è sono si con per da dal dalla',
    'dalle al alla ai alle non più come ma se anche questo questa questi queste suo sua suoi sue tutti tutte ha hanno',
    'essere può possono vi ci su sul sulla tra fra',
  ),
  pt: words(
    'o a os as um uma uns umas de do da dos das e ou em no na nos nas que é são se com por para ao à aos às não mais',
    'como mas seu sua seus suas este esta estes estas foi ser está estão todos todas pelo pela também já muito sem sobre',
    'entre até quando onde pode podem',
  ),
  nl: words(
    'de het een en of in is zijn was te van voor met op aan als dat die dit deze niet er hij zij ze we wij u uw je jouw',
    'ik om door bij naar uit over onder ook maar nog dan wel kan kunnen worden wordt werd heeft hebben geen tot tussen',
    'hun haar ons onze',
  ),
  br: words(
    'ar an al ur un ul ha hag e eo zo en em er da d gant war evit eus deus diwar ne ket ez ra eñ hi int ni c’hwi me te',
    'hor ho o va da dre dindan etre betek pe met pa ma mat bet vez oa',
  ),
  ca: words(
    'el la els les un una uns unes de del dels i o en que és són es amb per al als no més com però si aquest aquesta',
    'aquests aquestes seu seva seus seves ha han ser està tots totes també ja molt sense sobre entre fins quan on pot us',
  ),
  pl: words(
    'i w z na do nie się jest są to że o po za od dla przez przy oraz lub jak ale być był była jego jej ich ten ta te',
    'tego tym które który która można we ze pod nad przed',
  ),
  ro: words(
    'și în de la cu pe un o este sunt care nu din pentru că se al ai ale ca mai sau prin acest această sa să fi fost',
    'lui ei lor toate între',
  ),
  da: words(
    'og i at det den de en et er var til af på for med som ikke der han hun vi du jeg sig om fra eller men kan',
  ),
  sv: words(
    'och i att det den de en ett är var till av på för med som inte han hon vi du jag sig om från eller men kan',
  ),
  no: words('og i å det den de en et er var til av på for med som ikke han hun vi du jeg seg om fra eller men kan'),
  tr: words('ve bir bu da de için ile olarak olan çok daha gibi en ne o ki var değil kadar sonra her'),
};

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
