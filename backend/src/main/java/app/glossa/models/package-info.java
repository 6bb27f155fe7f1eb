/** The models in use, inside the process or behind an endpoint, and what they can do. */
@ApplicationModule(allowedDependencies = {"account", "problem"})
@NullMarked
package app.glossa.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
