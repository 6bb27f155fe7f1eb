/** Turns a question into ranked passages. */
@ApplicationModule(
    allowedDependencies = {"index", "documents", "language", "models", "account", "problem"})
@NullMarked
package app.glossa.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
