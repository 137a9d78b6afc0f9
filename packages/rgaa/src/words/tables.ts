/** Titles and summaries that would suit any table. */
export const anyTable =
  /^(le |la |l’|un |une |titre( du| de)? |r[ée]sum[ée] (du |de )?|l[ée]gende (du |de )?)*(tableaux?|tables?|titre|title|caption|l[ée]gende|r[ée]sum[ée]|summary|donn[ée]es|data|sans titre|untitled|test|todo|xxx|lorem ipsum.*|description)( (de|des) donn[ée]es)?[\s\d.:!?…°_-]*$/i;

/** The name of a file. */
export const dataFile = /^[\w .()-]+\.(csv|xlsx?|ods|html?|pdf|docx?|json|xml)$/i;

/** A text that calls itself the title of a table: « Tableau 3 – Tarifs ». */
export const numberedTitle = /^tableau\s+(n\s?[°o]\s*)?(\d+|[ivx]+)\s*[:.–—-]\s*\S/i;

/** A note rather than a title. */
export const aNote = /^(sources?|notes?|nb|n\.b\.|lecture|champ|cr[ée]dits?|©|\*)/i;
