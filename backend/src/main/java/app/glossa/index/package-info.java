/** Chunks of documents with their words and vectors, and the search over them. */
@ApplicationModule(allowedDependencies = {"documents", "account", "models", "language", "problem"})
@NullMarked
package app.glossa.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
