package app.glossa.conversations;

import org.jspecify.annotations.Nullable;

/** A reader's verdict on an answer: 1 or -1, with a reason from the page's list and own words. */
public record Feedback(int value, @Nullable String reason, @Nullable String comment) {}
