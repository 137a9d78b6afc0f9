/** Titles that would suit any frame. */
export const anyFrame =
  /^(une? |le |la |l’|mon |titre (du |de l’)?|title|contenu (du |de l’)?)*(i-?frames?|cadres?|frames?|embed(ded content)?|contenu( (int[ée]gr[ée]|externe|embarqu[ée]))?|sans (titre|nom)|untitled( document)?|no title|title|titre|vid[ée]o player|embedded|widget|module|page|test|todo|xxx|fen[êe]tre|bloc|external content|document sans (nom|titre)|(ma |new |nouvelle )?page( web)?)[\s\d.:_-]*$/i;

/** The address of something, or the name of a file. */
export const anAddress = /^(https?:|\/\/|www\.|about:)\S*$|^[\w./%-]+\.(html?|php|aspx?|jsp|js|pdf|cgi)(\?\S*)?$/i;
