/** Turns a stored file into chunks, durably. */
@ApplicationModule(
    allowedDependencies = {"documents", "language", "models", "index", "account", "problem"})
@NullMarked
package app.glossa.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
