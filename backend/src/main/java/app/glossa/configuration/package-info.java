/** Wiring: settings, beans that join rooms, web server and security set-up. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.glossa.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
