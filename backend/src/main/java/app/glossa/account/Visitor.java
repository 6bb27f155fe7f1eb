package app.glossa.account;

/** What each request has to know of its user. */
record Visitor(User.Role role, String interfaceLanguage) {}
