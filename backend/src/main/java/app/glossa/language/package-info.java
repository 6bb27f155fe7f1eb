/** Which language a text is in, and the tokens and sentences of a text. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.glossa.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
