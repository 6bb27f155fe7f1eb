/** Conversations, messages, stored citations and the log of a running answer. */
@ApplicationModule(allowedDependencies = {"documents", "account", "problem"})
@NullMarked
package app.glossa.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
