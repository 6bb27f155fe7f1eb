package app.glossa.retrieval;

/**
 * What speaks for and against answering.
 *
 * @param identifierAbsent the question names an identifier that stands nowhere in the scope
 * @param identifierHeld the document of the best passage holds an identifier of the question
 * @param sameLanguage question and best passage are in one language, as far as can be said
 * @param coverage share of the idf of the question's content words that the best passage holds
 * @param cosine of the best passage by meaning
 * @param distinction how far that stands out among all chunks, in standard deviations
 * @param chunks among which it stands out
 */
record Evidence(
    boolean identifierAbsent,
    boolean identifierHeld,
    boolean sameLanguage,
    double coverage,
    double cosine,
    double distinction,
    int chunks) {}
