package app.glossa.documents;

/** What a page is in the original. */
public enum PageKind {
  PAGE,
  SLIDE,
  SHEET,
  CHAPTER,
  TEXT
}
