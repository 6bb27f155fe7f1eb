/** The error vocabulary and its problem+json form. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.glossa.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
