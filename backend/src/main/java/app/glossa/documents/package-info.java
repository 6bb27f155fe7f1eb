/**
 * Uploaded files: bytes, versions, collections, the frozen text of their pages, and their life
 * cycle.
 */
@ApplicationModule(allowedDependencies = {"account", "problem"})
@NullMarked
package app.glossa.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
