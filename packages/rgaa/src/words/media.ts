/** What a page says where it gives what a recording says or shows in another form. */
export const speaksOfAlternative =
  /transcri|verbatim|audio[\s-]?d[ée]scri|audio[\s-]?d[ée]crit|version (texte|textuelle|[ée]crite|audio|accessible|alternative|longue)|texte (int[ée]gral|de la vid[ée]o|de l’enregistrement)|lire le texte|langue des signes|\blsf\b|described version|text version/i;

/** What a page says of its audio description. */
export const speaksOfDescription = /audio[\s-]?d[ée]scri|audio[\s-]?d[ée]crit|described version/i;

/** What a page says of its captions. */
export const speaksOfCaptions = /sous[\s-]?titr|\bcaptions?\b|\bsubtitles?\b|\bCC\b/i;

/** Words of a text that is about a recording. */
export const speaksOfRecording =
  /vid[ée]o|audio|film|enregistrement|transcri|podcast|[ée]mission|discours|speech|extrait|entretien|interview|s[ée]quence|recording/i;

/** A recording in which somebody speaks, by what is written beside it. */
export const speaksOfSpeech =
  /podcast|interview|entretien|discours|allocution|t[ée]moignage|conf[ée]rence|d[ée]bat|conseil municipal|chronique|speech|message vocal|annonce vocale|prise de parole/i;

/** Names of what plays and stops. */
export const speaksOfPlaying =
  /\bplay|\bpause|\bstop|\blecture|\blire\b|\blancer|\bd[ée]marrer|\barr[êe]t|\bsuspendre|\breprendre|\b[ée]couter|\bregarder|[▶►⏵⏸⏯⏹]/i;

/** Names of what makes silence. */
export const speaksOfSound =
  /\bson\b|\bmuet|\bmute|\bunmute|\bvolume|\bsound|\bsilence|\bmusique|\bmusic|\baudio\b|[🔇🔈🔉🔊]/iu;

/** A text beside a recording that would be as true of any other. */
export const anyRecording =
  /^(la |le |l’|l'|une? |notre |voir |regarder |lire |écouter )*(vid[ée]o|audio|m[ée]dia|film|multim[ée]dia|son|podcast|player|lecteur|untitled|sans titre)( (vid[ée]o|audio|multim[ée]dia))?[\s\d.:!…]*$/i;

/** The name of a file that is played. */
export const fileName = /^[\w .()-]+\.(mp4|webm|ogv|ogg|mov|avi|mkv|m4v|mp3|wav|m4a|flac|swf)$/i;

/** What a page says where it gives what a program shows in another form. */
export const speaksOfReplacement =
  /alternativ|accessible|version (texte|textuelle|html|simple|sans)|transcri|sans (flash|java|script)|en tableau|tableau des donn[ée]es|voir les donn[ée]es|donn[ée]es (du|de la) |description (d[ée]taill|textuelle|du|de la)|sous forme de (texte|tableau|liste)/i;
