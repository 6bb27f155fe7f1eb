package app.glossa.chat;

/**
 * The language of an answer and why it is this one.
 *
 * @param tag BCP 47
 */
record ReplyLanguage(String tag, Reason reason) {

  /** What decided. */
  enum Reason {
    PROFILE,
    QUESTION,
    CONVERSATION,
    INTERFACE;

    String wire() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
